//! The life-cycle run: every story on real servers, every request and response through its types.

mod books;
mod expected;
mod loosely;
mod passage;
mod print;
mod seen;
mod typed;

use clap::Args;
use indicatif::MultiProgress;

use crate::error::Error;
use crate::place::{Format, Place, bar};
use crate::site::Site;
use crate::specs::Specs;
use crate::story;
use books::Books;
use passage::Passage;
use typed::Types;

/// What `coverage` takes.
#[derive(Args, Debug)]
pub struct Coverage {
    #[command(flatten)]
    pub place: Place,
    /// Only stories of these objects, and those that they need; may be repeated
    #[arg(long, value_name = "OBJECT")]
    object: Vec<String>,
}

/// Tells all stories to these servers. Whether every method was called and everything could be read.
///
/// # Errors
/// The stories cannot be read.
pub async fn run(arguments: &Coverage, specs: &Specs<'_>, sites: &[Site<'_>]) -> Result<bool, Error> {
    let mut stories = story::load(&arguments.place.stories())?;
    if !arguments.object.is_empty() {
        stories = story::with_needs(&stories, arguments.object.iter().map(String::as_str).collect());
    }
    let (types, bars) = (Types::new(specs), MultiProgress::new());
    let steps = stories.iter().map(|story| story.call.len() + story.undo.len()).sum();
    let one = async |site: &Site<'_>| {
        let bar = bar(&bars, site.version.to_string(), steps);
        Passage::new(site, &types, bar).run(&stories).await
    };
    let mut books: Vec<Books> = Vec::new();
    match sites {
        [first, second] => {
            let (first, second) = tokio::join!(one(first), one(second));
            books.extend([first, second]);
        }
        sites => {
            for site in sites {
                books.push(one(site).await);
            }
        }
    }
    let wanted = |method: &str| {
        let object = method.split('.').next().unwrap_or_default();
        arguments.object.is_empty() || arguments.object.iter().any(|wanted| wanted == object)
    };
    let faults = expected::settle(&specs.tables, &stories, &mut books, wanted);
    match arguments.place.format {
        Format::Text => print::text(&books, &faults, wanted),
        Format::Json => print::json(&books, &faults, wanted),
    }
    Ok(faults.is_empty() && books.iter().all(|books| books.is_well(wanted)))
}
