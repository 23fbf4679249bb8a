use crate::finding::Findings;
use crate::model::{FieldKeys, FieldSpec};
use crate::naming::LONGEST_PATH;
use crate::span::Span;

/// A row as it counts: of a method, or of a type in one operation.
#[derive(Clone, Debug)]
pub(super) struct Row {
    pub(super) segments: Vec<String>,
    /// `None` where the operation has no such field.
    pub(super) keys: Option<FieldKeys>,
    /// The path in the file.
    pub(super) span: Span,
    /// The place whose line counts: the path, or the `include` that brought the row here.
    pub(super) line: Span,
}

impl Row {
    pub(super) fn new(spec: &FieldSpec, operation: Option<&str>, included_at: Option<Span>) -> Self {
        Self {
            segments: spec.segments().map(str::to_owned).collect(),
            keys: spec.for_operation(operation),
            span: spec.path.span,
            line: included_at.unwrap_or(spec.path.span),
        }
    }
}

/// A segment of paths with all that stands below it.
#[derive(Clone, Debug)]
pub(super) struct Node {
    pub(super) name: String,
    /// The row of this very path; `None` for a parent that has none.
    pub(super) row: Option<Row>,
    pub(super) children: Vec<Node>,
    /// The path that first named it.
    pub(super) span: Span,
    pub(super) line: Span,
}

impl Node {
    /// Whether the operation has nothing here: its row says so, or all that stands below it.
    pub(super) fn is_absent(&self) -> bool {
        match &self.row {
            Some(row) => row.keys.is_none(),
            None => !self.children.is_empty() && self.children.iter().all(Node::is_absent),
        }
    }
}

/// Rows by their paths, in the order in which paths are first named.
pub(super) fn tree(rows: Vec<Row>, findings: &Findings<'_>) -> Vec<Node> {
    let mut roots = Vec::new();
    for row in rows {
        if row.segments.len() > LONGEST_PATH || row.segments.iter().any(|segment| !is_segment(segment)) {
            findings
                .error("bad-path", row.span, "this is no path")
                .help("write wire names joined by points, names with points in quotes; `@name` is an attribute, `$text` an element's text");
            continue;
        }
        insert(&mut roots, row, 0, findings);
    }
    roots
}

fn is_segment(segment: &str) -> bool {
    let name = segment.strip_prefix('@').unwrap_or(segment);
    segment == "$text"
        || (!name.is_empty() && !name.contains(|letter: char| letter.is_whitespace() || "@$/\"".contains(letter)))
}

fn insert(nodes: &mut Vec<Node>, row: Row, depth: usize, findings: &Findings<'_>) {
    let Some(name) = row.segments.get(depth).cloned() else { return };
    let found = nodes.iter().position(|node| node.name == name);
    let at = found.unwrap_or(nodes.len());
    if found.is_none() {
        nodes.push(Node { name, row: None, children: Vec::new(), span: row.span, line: row.line });
    }
    let Some(node) = nodes.get_mut(at) else { return };
    if depth + 1 < row.segments.len() {
        return insert(&mut node.children, row, depth + 1, findings);
    }
    if let Some(first) = &node.row {
        // Two rows of one included type: the type's own file is to blame, and is blamed.
        if row.line != row.span && first.line == row.line {
            return;
        }
        let place = format!("{}:{}", findings.path(first.span.file), findings.locate(first.span).0);
        let message = format!("the path `{}` has a row already", row.segments.join("."));
        findings.error("duplicate-path", row.line, message).label(format!("the first is at {place}"));
        return;
    }
    node.span = row.span;
    node.line = row.line;
    node.row = Some(row);
}
