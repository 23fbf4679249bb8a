//! Lists that are written as one text.

use std::collections::HashSet;

use callsheet_runtime::tables::{Empty, List, ListForm, Type};

use super::scalar::accepts;
use super::unique::Hashes;
use super::{Proven, has_length, require};
use crate::check::{Context, Token};

/// Proves a text to be a list.
pub(super) fn are_pieces(
    context: &Context<'_, '_>,
    hashes: &Hashes,
    text: &str,
    list: &List<'_>,
    ty: &Type<'_>,
    empty: Empty,
) -> Proven {
    let separator = match list.form {
        ListForm::Joined(separator) => separator.trim(),
        _ => "",
    };
    let mut seen = HashSet::new();
    let mut count = 0;
    let mut piece = |piece: &str| -> Proven {
        count += 1;
        require(accepts(context, &Token::Text(piece.into()), &list.item, Empty::Value))?;
        require(!list.distinct || seen.insert(hashes.of(piece)))
    };
    if separator.is_empty() {
        text.split_whitespace().try_for_each(&mut piece)?;
    } else {
        text.split(separator).map(str::trim).filter(|text| !text.is_empty()).try_for_each(&mut piece)?;
    }
    require(has_length(ty, count) && !(count == 0 && empty == Empty::Refused))
}
