//! What stands between the macro's parentheses.

use proc_macro2::Span;
use syn::parse::{Parse, ParseStream};
use syn::{Error, Ident, Lit, LitStr, Path, Token};

/// How a call looks.
const FORM: &str = "`include_spec!(\"specs\")` or `include_spec!(\"specs\", runtime = path::of::runtime)`";

/// A call of the macro.
pub(crate) struct Call {
    /// The path of a folder, or of a method's file.
    pub(crate) path: LitStr,
    /// Where the runtime is, if not at the root under its own name.
    pub(crate) runtime: Option<Path>,
}

impl Parse for Call {
    fn parse(input: ParseStream<'_>) -> Result<Self, Error> {
        let mut call = Self { path: path(input)?, runtime: None };
        while !input.is_empty() {
            if !input.peek(Token![,]) {
                return Err(input.error(format!("a comma or the end is wanted here: {FORM}")));
            }
            input.parse::<Token![,]>()?;
            if input.is_empty() {
                break;
            }
            call.setting(input)?;
        }
        Ok(call)
    }
}

fn path(input: ParseStream<'_>) -> Result<LitStr, Error> {
    if input.is_empty() {
        return Err(Error::new(Span::call_site(), format!("the path of the specs is wanted: {FORM}")));
    }
    match input.parse::<Lit>() {
        Ok(Lit::Str(path)) => Ok(path),
        Ok(other) => Err(Error::new(other.span(), "the path of the specs is a text: `\"specs\"`")),
        Err(error) => {
            let message =
                "the path of the specs is wanted here, as a text in quotes: a name or a macro cannot stand for it";
            Err(Error::new(error.span(), message))
        }
    }
}

impl Call {
    fn setting(&mut self, input: ParseStream<'_>) -> Result<(), Error> {
        if input.peek(Lit) {
            return Err(input.error("one path only: call the macro once for each folder, in a module of its own"));
        }
        let key: Ident = input.call(syn::ext::IdentExt::parse_any)?;
        if key != "runtime" {
            return Err(Error::new(key.span(), format!("unknown setting `{key}`: there is only `runtime`")));
        }
        if self.runtime.is_some() {
            return Err(Error::new(key.span(), "`runtime` stands here twice"));
        }
        input.parse::<Token![=]>()?;
        if input.peek(Lit) {
            return Err(input.error("a path without quotes is wanted: `runtime = callsheet::runtime`"));
        }
        self.runtime = Some(input.call(Path::parse_mod_style)?);
        Ok(())
    }
}
