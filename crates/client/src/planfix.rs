//! Planfix: XML over HTTPS.
//!
//! ```no_run
//! # async fn example() -> Result<(), callsheet_client::Error> {
//! use callsheet_client::planfix::{Account, Client, Credentials, DataCentre};
//!
//! let account = Account::new("acme").silent(true);
//! let client = Client::builder(account, Credentials::token("api key", "token"), DataCentre::Europe).build()?;
//! # Ok(())
//! # }
//! ```

use std::sync::Arc;
use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use callsheet_planfix::response::{self, ReadError};
use callsheet_planfix::signature::{self, Part, Signer};
pub use callsheet_planfix::{Account, Credentials, DataCentre, SecretString};
use callsheet_planfix::{WriteError, session};
use callsheet_runtime::record::DynamicValue;
use callsheet_runtime::tables::{self, Repeat, Tables, Type};
use callsheet_runtime::{ExposeSecret, Record, Ref, Target, xml};
use tokio::time::Instant;

use crate::answer::{Failure, Unusable};
use crate::attachment::Attachment;
use crate::builder::Builder;
use crate::error::{Error, Found, Unwritable};
use crate::http::Http;
use crate::line::Line;
use crate::protocol::{Answer, Call, Items, Protocol, Sealed};
use crate::secrets::Secrets;
use crate::transport::{Outgoing, Transport, TransportError};
use crate::upload::Encoded;

/// A client of a Planfix account.
pub type Client<T = Http> = crate::Client<Planfix, T>;

/// From one request to the next. Planfix takes one a second; the way there may be a little shorter one time than another.
const PACE: Duration = Duration::from_millis(1050);

/// How Planfix is spoken.
#[derive(Debug)]
pub struct Planfix {
    account: Account,
    credentials: Credentials,
    /// The value of the header `Authorization`.
    authorization: Arc<SecretString>,
}

impl Client {
    /// Sets up a client of that account, which lives in that data centre.
    pub fn builder(account: Account, credentials: Credentials, data_centre: DataCentre) -> Builder<Planfix> {
        let authorization = Arc::new(authorization(&credentials));
        Builder::new(Planfix { account, credentials, authorization }, data_centre.url().to_owned()).pace(PACE)
    }
}

impl Builder<Planfix> {
    /// Speaks to another address than the data centre's: to a sandbox, say.
    #[must_use]
    pub fn endpoint(mut self, endpoint: impl Into<String>) -> Self {
        self.endpoint = endpoint.into();
        self
    }
}

impl Protocol for Planfix {
    const API: &'static str = "planfix";
}

fn authorization(credentials: &Credentials) -> SecretString {
    let basic = credentials.basic();
    let password = basic.password.map(ExposeSecret::expose_secret).unwrap_or_default();
    let pair = STANDARD.encode(format!("{}:{password}", basic.user.expose_secret()));
    SecretString::from(format!("Basic {pair}"))
}

impl Sealed for Planfix {
    /// The key of a session; `None` where a token needs none.
    type Session = Option<SecretString>;

    type Items = Listed;

    const MEDIA_TYPE: &'static str = "application/xml";
    const LOGIN: &'static str = session::LOGIN;
    /// There is no call that closes one.
    const LOGOUT: &'static str = session::LOGIN;
    const ADDRESS: &'static str = "check the address: that of Planfix's XML API ends in /xml/";

    fn encode(&self, request: Ref<'_>, tables: &Tables<'_>, ty: &Type<'_>) -> Result<String, Unwritable> {
        let mut out = String::with_capacity(256);
        xml::encode(request, tables, ty, &mut out)?;
        Ok(out)
    }

    fn document(&self, call: &Call<'_>, _: u64, session: Option<&Self::Session>) -> Result<Outgoing, Unwritable> {
        let session = session.and_then(Option::as_ref);
        let body = self.account.request(call.method, call.request, session)?;
        let authorization = Some(Arc::clone(&self.authorization));
        Ok(Outgoing { body, attachments: Vec::new(), media_type: Self::MEDIA_TYPE, authorization })
    }

    /// What is signed is what the attachments hold: they are read for that, and once more when they are sent.
    async fn sign(&self, outgoing: &mut Outgoing) -> Result<(), Failure> {
        let Some(private_key) = self.account.private_key() else { return Ok(()) };
        let stand_ins: Vec<_> = outgoing.attachments.iter().map(Attachment::stand_in).collect();
        let parts =
            signature::parts(&outgoing.body, &stand_ins).map_err(|error| Unwritable::from(WriteError::from(error)))?;
        let mut signer = Signer::default();
        for part in parts {
            match part {
                Part::Text(text) => signer.update(text),
                Part::StandIn(number) => {
                    let Some(attachment) = outgoing.attachments.get(number) else { continue };
                    let mut encoded = Encoded::open(attachment, number).await.map_err(TransportError::Attachment)?;
                    while let Some(piece) = encoded.piece().await.map_err(TransportError::Attachment)? {
                        signer.update(piece);
                    }
                }
            }
        }
        signer.finish(private_key).replace_in(&mut outgoing.body);
        Ok(())
    }

    fn read<R: Target>(&self, answer: &Answer<'_>, tables: &Tables<'_>, ty: &Type<'_>) -> Result<R, Unusable> {
        response::read(answer.text, tables, ty).map_err(|error| unusable(error, answer))
    }

    fn check(&self, answer: &Answer<'_>) -> Result<(), Unusable> {
        response::check(answer.text).map_err(|error| unusable(error, answer))
    }

    fn items(tables: &'static Tables<'static>, ty: &Type<'static>, _: u64) -> Option<Self::Items> {
        let items = response::Items::new(tables, ty)?;
        Some(Listed { items, tables, ty: *ty })
    }

    fn is_answer(text: &str) -> bool {
        text.contains("<response")
    }

    fn renews(&self) -> bool {
        matches!(self.credentials, Credentials::Login { .. })
    }

    #[cfg(feature = "validate")]
    async fn release<T: Transport>(
        &self,
        _: &Line<T>,
        _: Instant,
    ) -> Result<Option<callsheet_runtime::tables::Version>, Error> {
        Ok(None)
    }

    async fn open<T: Transport>(&self, line: &Line<T>, deadline: Instant) -> Result<Self::Session, Error> {
        let unwritable = |source| Error::Unwritable { attempt: line.tried::<Self>(session::LOGIN), source };
        let Some(request) = session::login(&self.credentials).map_err(|error| unwritable(error.into()))? else {
            return Ok(None);
        };
        // A session that was opened without our learning of it ends by itself.
        let (repeat, secrets) = (Repeat::Idempotent, Secrets::default());
        let (method, request) = (session::LOGIN, &*request);
        let call = Call { method, repeat, request, attachments: &[], secrets: &secrets, blot: None };
        let read = |answer: &Answer<'_>| session::key(answer.text).map_err(|error| unusable(error, answer));
        line.call(self, None, &call, deadline, read).await.map(Some)
    }

    async fn resume<T: Transport>(&self, key: SecretString, _: &Line<T>, _: Instant) -> Result<Self::Session, Error> {
        Ok(Some(key))
    }

    fn key(session: &Self::Session) -> Option<&SecretString> {
        session.as_ref()
    }

    async fn close<T: Transport>(&self, _: &Self::Session, _: &Line<T>, _: Instant) -> Result<(), Error> {
        Ok(())
    }

    fn secrets(&self, session: Option<&Self::Session>, secrets: &mut Secrets) {
        let basic = self.credentials.basic();
        let password = match &self.credentials {
            Credentials::Login { password, .. } => Some(password),
            _ => basic.password,
        };
        let known = [Some(basic.user), password, self.account.private_key(), session.and_then(Option::as_ref)];
        known.into_iter().flatten().for_each(|secret| secrets.add(secret.clone()));
        secrets.add_header(&self.authorization);
    }
}

/// What is wrong with an answer. One that was cut amid a tag breaks the grammar there; no whole one ends so.
fn unusable(error: ReadError, answer: &Answer<'_>) -> Unusable {
    let is_part = !answer.text.trim_end().ends_with('>');
    match error {
        ReadError::Decode(_) | ReadError::Malformed(_) if is_part => Unusable::Foreign(Found::Part),
        error => error.into(),
    }
}

/// The objects of a response that is a list, and what stands beside them.
pub struct Listed {
    items: response::Items<'static>,
    tables: &'static Tables<'static>,
    ty: Type<'static>,
}

impl Items for Listed {
    fn fits<R: Target>(&self) -> bool {
        self.items.fits::<R>()
    }

    fn push(&mut self, bytes: &[u8]) {
        self.items.push(bytes);
    }

    fn next_item<R: Target>(&mut self) -> Option<Result<R, Unusable>> {
        self.items.next_item().map(|read| read.map_err(Unusable::from))
    }

    fn finish(self) -> Result<Option<u64>, Unusable> {
        let mut response = DynamicValue::blank(self.tables, &self.ty);
        self.items.finish_into(response.slot())?;
        Ok(match response.get() {
            Ref::Record(response) => total(response),
            _ => None,
        })
    }
}

/// How many objects there are in all, where a record or one within it says so.
fn total(record: &dyn Record) -> Option<u64> {
    record.shape().shape().fields.iter().enumerate().find_map(|(number, field)| match record.get(number) {
        Ref::Int(count) if field.part == tables::Part::Count => u64::try_from(count).ok(),
        Ref::Record(inner) => total(inner),
        _ => None,
    })
}

impl From<ReadError> for Unusable {
    fn from(error: ReadError) -> Self {
        Unusable::Foreign(match error {
            ReadError::Refused(error) => return Unusable::Refused(error.into()),
            ReadError::Decode(error) => return error.into(),
            ReadError::Root(_) => Found::Other("the answer is another XML document"),
            ReadError::Status(_) => Found::Other("the answer has no status"),
            ReadError::NoSession => Found::Other("the answer holds no session"),
            _ => Found::Other("the answer is no XML document"),
        })
    }
}
