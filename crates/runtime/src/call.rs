use crate::record::{Record, Ref, Slot, Target};
use crate::tables::{self, ShapeRef};
use crate::value::Unknown;

/// A request type: one method of one API.
pub trait Method: Record {
    /// What the server answers.
    type Response: Target;

    /// The tables of the method's API.
    fn tables(&self) -> &'static tables::Tables<'static>;

    /// The method's own entry in them.
    fn method(&self) -> &'static tables::Method<'static>;

    /// The type of the response on the wire.
    fn response_type(&self) -> tables::Type<'static> {
        self.method().response
    }
}

/// A request that asks for another response than its method's usual one: a number instead of objects, say.
///
/// `CASE` numbers the method's [`responses`](tables::Method::responses). Made by a method of the request's own, such as
/// `count()`.
#[derive(Clone, Debug, PartialEq)]
pub struct WithResponse<R, T, const CASE: usize> {
    request: R,
    response: std::marker::PhantomData<fn() -> T>,
}

impl<R: Method, T, const CASE: usize> WithResponse<R, T, CASE> {
    /// The same request, asking for that response.
    pub fn new(request: R) -> Self {
        Self { request, response: std::marker::PhantomData }
    }

    /// Whether the field is a flag that asks for the response; a list that does so has a setter of its own.
    fn asks(&self, field: usize) -> bool {
        let case = self.request.method().responses.get(CASE);
        let asks = case.is_some_and(|case| case.fields.iter().any(|asking| usize::from(*asking) == field));
        let fields = self.request.shape().shape().fields;
        asks && fields.get(field).is_some_and(|field| !matches!(field.ty.kind, tables::Kind::List(_)))
    }
}

impl<R: Method, T, const CASE: usize> Record for WithResponse<R, T, CASE> {
    fn shape(&self) -> ShapeRef<'_> {
        self.request.shape()
    }

    fn get(&self, field: usize) -> Ref<'_> {
        if self.asks(field) { Ref::Bool(true) } else { self.request.get(field) }
    }

    fn slot(&mut self, field: usize) -> Slot<'_> {
        self.request.slot(field)
    }

    fn unknown(&self) -> &Unknown {
        self.request.unknown()
    }

    fn unknown_mut(&mut self) -> &mut Unknown {
        self.request.unknown_mut()
    }
}

impl<R: Method, T: Target, const CASE: usize> Method for WithResponse<R, T, CASE> {
    type Response = T;

    fn tables(&self) -> &'static tables::Tables<'static> {
        self.request.tables()
    }

    fn method(&self) -> &'static tables::Method<'static> {
        self.request.method()
    }

    fn response_type(&self) -> tables::Type<'static> {
        let method = self.request.method();
        method.responses.get(CASE).map_or(method.response, |case| case.ty)
    }
}
