//! The same client for programs without an asynchronous runtime.
//!
//! A blocking client is made by [`Builder::build_blocking`], and is an asynchronous one on a runtime of its own: requests,
//! sessions, checks and errors are the very same. It may be cloned and shared, and called from many threads at once.
//!
//! ```no_run
//! # #[cfg(feature = "zabbix")]
//! # fn example() -> Result<(), callsheet_client::Error> {
//! use callsheet_client::zabbix::{Client, Credentials};
//!
//! let credentials = Credentials::login("Admin", "password");
//! let client = Client::builder("https://zabbix.example.com/api_jsonrpc.php", credentials).build_blocking()?;
//! println!("the server is of release {}", client.server()?);
//! client.close()?;
//! # Ok(())
//! # }
//! ```
//!
//! # Within asynchronous code
//!
//! A thread that waits here does nothing else. Where tokio polls a future on it, each call is [`Error::InsideRuntime`]
//! and nothing is sent: use the asynchronous client there. `tokio::task::spawn_blocking` and
//! `tokio::task::block_in_place` are meant for waiting, and calls in them are made. So are they in a future that is
//! `unconstrained` or polled by another executor than tokio: that cannot be told, and its thread waits.

use std::fmt;
use std::io::{self, Read};
use std::sync::Arc;

use bytes::Bytes;
use callsheet_runtime::{Method, Record, SecretString, Target, tables};

use crate::attachment::Attachment;
use crate::builder::Builder;
use crate::content::Content;
use crate::driver::Driver;
use crate::error::Error;
use crate::http::{Http, HttpBody};
use crate::protocol::Protocol;
use crate::transport::{Body, Transport};

/// A client of one server whose calls wait for the answer. Cloning it is cheap; the clones share connections, the session
/// and the one thread that serves them.
pub struct Client<P: Protocol, T = Http> {
    client: crate::Client<P, T>,
    driver: Arc<Driver>,
}

impl<P: Protocol> Builder<P> {
    /// The client as one that blocks. No connection is made yet.
    ///
    /// # Errors
    /// [`Error::Setup`]: as for [`build`](Self::build), or the operating system refuses one more thread.
    pub fn build_blocking(self) -> Result<Client<P>, Error> {
        Client::over(self.build()?)
    }

    /// The same client on a transport of one's own, which runs on the client's own tokio runtime.
    ///
    /// # Errors
    /// [`Error::Setup`]: as for [`build_on`](Self::build_on), or the operating system refuses one more thread.
    pub fn build_blocking_on<T: Transport>(self, transport: T) -> Result<Client<P, T>, Error> {
        Client::over(self.build_on(transport)?)
    }
}

impl<P: Protocol, T: Transport> Client<P, T> {
    /// Only of a client that is new: connections stay on the runtime that has opened them.
    fn over(client: crate::Client<P, T>) -> Result<Self, Error> {
        Ok(Self { client, driver: Arc::new(Driver::start()?) })
    }

    /// Makes a call and waits for the response, as [`Client::call`](crate::Client::call) does.
    ///
    /// # Errors
    /// See [`Error`].
    pub fn call<M: Method>(&self, request: &M) -> Result<M::Response, Error> {
        self.driver.wait(self.client.call(request))
    }

    /// Makes a call with attachments and waits for the response, as [`Client::upload`](crate::Client::upload) does.
    ///
    /// # Errors
    /// See [`Error`].
    pub fn upload<M: Method>(&self, request: &M, attachments: &[Attachment]) -> Result<M::Response, Error> {
        self.driver.wait(self.client.upload(request, attachments))
    }

    /// Makes a call of a method that answers with content, as [`Client::content`](crate::Client::content) does.
    ///
    /// # Errors
    /// See [`Error`].
    pub fn content<M: Method>(&self, request: &M) -> Result<Content<Download<T::Body>>, Error> {
        let content = self.driver.wait(self.client.content(request))?;
        Ok(content.map(|download| self.download(download)))
    }

    /// The same for a request that is known at run time only, as [`Client::content_raw`](crate::Client::content_raw) does.
    ///
    /// # Errors
    /// See [`Error`].
    pub fn content_raw(
        &self,
        method: &tables::Method<'_>,
        request: &dyn Record,
    ) -> Result<Content<Download<T::Body>>, Error> {
        let content = self.driver.wait(self.client.content_raw(method, request))?;
        Ok(content.map(|download| self.download(download)))
    }

    fn download(&self, download: crate::Download<T::Body>) -> Download<T::Body> {
        Download { download, driver: Arc::clone(&self.driver), rest: Bytes::new() }
    }

    /// Makes a call whose request is known at run time only, as [`Client::call_raw`](crate::Client::call_raw) does.
    ///
    /// The document may hold secrets.
    ///
    /// # Errors
    /// See [`Error`]. Whether the response fits its description is not looked at.
    pub fn call_raw(&self, method: &tables::Method<'_>, request: &dyn Record) -> Result<String, Error> {
        self.driver.wait(self.client.call_raw(method, request))
    }

    /// The same with attachments, as [`Client::upload_raw`](crate::Client::upload_raw) does.
    ///
    /// # Errors
    /// See [`Error`]. Whether the response fits its description is not looked at.
    pub fn upload_raw(
        &self,
        method: &tables::Method<'_>,
        request: &dyn Record,
        attachments: &[Attachment],
    ) -> Result<String, Error> {
        self.driver.wait(self.client.upload_raw(method, request, attachments))
    }

    /// Lists objects one by one, as [`Client::list`](crate::Client::list) does; each step waits.
    pub fn list<R: Target + Send, M: Method>(&self, request: &M) -> List<P, R, T> {
        List { list: self.client.list(request), driver: Arc::clone(&self.driver) }
    }

    /// Opens the session, if none is open yet, as [`Client::open`](crate::Client::open) does.
    ///
    /// # Errors
    /// See [`Error`].
    pub fn open(&self) -> Result<bool, Error> {
        self.driver.wait(self.client.open())
    }

    /// The key of the session that is open, as [`Client::session`](crate::Client::session) gives it.
    ///
    /// # Errors
    /// [`Error::InsideRuntime`].
    pub fn session(&self) -> Result<Option<SecretString>, Error> {
        self.driver.wait(async { Ok(self.client.session().await) })
    }

    /// Closes the session, if one is open and the API has a call for that. A later call opens another one.
    ///
    /// # Errors
    /// See [`Error`]. But for [`Error::InsideRuntime`], the client has forgotten the session in any case.
    pub fn close(&self) -> Result<(), Error> {
        self.driver.wait(self.client.close())
    }
}

/// The objects that a method lists, one after the other, as [`crate::List`] gives them.
///
/// Where it comes in pages an error does not end it: the next step asks for the page that failed once more.
pub struct List<P: Protocol, R, T: Transport = Http> {
    list: crate::List<P, R, T>,
    driver: Arc<Driver>,
}

impl<P: Protocol, R: Target + Send, T: Transport> Iterator for List<P, R, T> {
    type Item = Result<R, Error>;

    fn next(&mut self) -> Option<Result<R, Error>> {
        self.driver.wait(self.list.next()).transpose()
    }
}

impl<P: Protocol, R, T: Transport> fmt::Debug for List<P, R, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.list.fmt(f)
    }
}

/// Content as it arrives, as [`crate::Download`] has it; each step waits.
///
/// What [reading](Read) it fails with is an [`Error`] within [`io::Error`].
pub struct Download<B = HttpBody> {
    download: crate::Download<B>,
    driver: Arc<Driver>,
    /// What was read of the last piece in part.
    rest: Bytes,
}

impl<B: Body> Download<B> {
    /// Waits for the next piece; `None` behind the last.
    ///
    /// # Errors
    /// As for [`crate::Download::chunk`], and [`Error::InsideRuntime`].
    pub fn chunk(&mut self) -> Result<Option<Bytes>, Error> {
        if self.rest.is_empty() {
            return self.driver.wait(self.download.chunk());
        }
        Ok(Some(std::mem::take(&mut self.rest)))
    }

    /// Takes what is left of it into memory, where that is no more than `limit` bytes.
    ///
    /// # Errors
    /// As for [`chunk`](Self::chunk), or it is more.
    pub fn bytes(self, limit: usize) -> Result<Vec<u8>, Error> {
        let rest = self.driver.wait(self.download.bytes(limit.saturating_sub(self.rest.len())))?;
        Ok([&self.rest, &*rest].concat())
    }

    /// How many bytes the server says that there are, where it says so.
    pub fn announced(&self) -> Option<u64> {
        self.download.announced()
    }

    /// How many bytes have come.
    pub fn received(&self) -> u64 {
        self.download.received()
    }

    /// The media type, where the server names one.
    pub fn media_type(&self) -> Option<&str> {
        self.download.media_type()
    }
}

impl<B: Body> Read for Download<B> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        // A piece may be empty, and nothing read would mean the end.
        while self.rest.is_empty() {
            match self.driver.wait(self.download.chunk()).map_err(io::Error::other)? {
                Some(piece) => self.rest = piece,
                None => return Ok(0),
            }
        }
        let length = self.rest.len().min(buffer.len());
        buffer.split_at_mut(length).0.copy_from_slice(&self.rest.split_to(length));
        Ok(length)
    }
}

impl<B> fmt::Debug for Download<B> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.download.fmt(f)
    }
}

#[cfg(feature = "zabbix")]
impl<T: Transport> Client<crate::zabbix::Zabbix, T> {
    /// The server's release: asked for once, or as it was told to the builder.
    ///
    /// # Errors
    /// See [`Error`].
    pub fn server(&self) -> Result<crate::zabbix::Version, Error> {
        self.driver.wait(self.client.server())
    }
}

/// Several calls that travel in one request, as [`zabbix::Batch`](crate::zabbix::Batch) has them.
#[cfg(feature = "zabbix")]
#[must_use = "a batch does nothing until it is sent"]
pub struct Batch<T = Http> {
    batch: crate::zabbix::Batch<T>,
    driver: Arc<Driver>,
}

#[cfg(feature = "zabbix")]
impl<T: Transport> Client<crate::zabbix::Zabbix, T> {
    /// A batch without calls.
    pub fn batch(&self) -> Batch<T> {
        Batch { batch: self.client.batch(), driver: Arc::clone(&self.driver) }
    }
}

#[cfg(feature = "zabbix")]
impl<T: Transport> Batch<T> {
    /// Adds a call, as [`zabbix::Batch::add`](crate::zabbix::Batch::add) does.
    pub fn add<M: Method>(&mut self, request: &M) -> crate::zabbix::Ticket<M::Response> {
        self.batch.add(request)
    }

    /// Adds a notification, as [`zabbix::Batch::notify`](crate::zabbix::Batch::notify) does.
    pub fn notify<M: Method>(&mut self, request: &M) {
        self.batch.notify(request);
    }

    /// Sends the batch and waits for the answers.
    ///
    /// # Errors
    /// The batch as a whole has no answer. See [`Error`].
    pub fn send(self) -> Result<crate::zabbix::Answers, Error> {
        self.driver.wait(self.batch.send())
    }
}

#[cfg(feature = "zabbix")]
impl<T> fmt::Debug for Batch<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.batch.fmt(f)
    }
}

impl<P: Protocol, T> Clone for Client<P, T> {
    fn clone(&self) -> Self {
        Self { client: self.client.clone(), driver: Arc::clone(&self.driver) }
    }
}

impl<P: Protocol, T> fmt::Debug for Client<P, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.client.fmt(f)
    }
}
