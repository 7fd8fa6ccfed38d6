//! Reads the items of a list, or a single object, from a block of JSON text.

use serde::{Deserialize, Deserializer};

use super::defaults;
use super::error::Problem;
use super::json::{JsonError, Parser, Reason, Scanner, SyntaxError, Tree, Walk};
use super::lenient::{self, Found};
use super::objects::{
    ControllerRevision, CsiNode, Kind, Namespace, Node, Object, PersistentVolume,
    PersistentVolumeClaim, PodDisruptionBudget, PriorityClass, StorageClass,
};
use super::path::Path;
use super::tally::{Noted, Stretch};
use super::validate;
use super::{Amendment, Collect};

/// What stands where the reading of items starts or ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Expected {
    /// The first item, or the end of the list.
    FirstItem,
    /// An item: a comma lies behind.
    Item,
    /// A comma, or the end of the list: an item lies behind.
    Comma,
}

/// How the reading of items ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum End {
    /// The text ended. From this byte on it belongs to what comes next, which starts with that.
    Open(usize, Expected),
    /// The list ended: this byte is behind its `]`.
    Closed(usize),
    /// The text is no JSON.
    Malformed(SyntaxError),
}

/// What the items of a list are, as far as the list says so.
#[derive(Debug, Clone, Default)]
pub(super) struct ItemType {
    /// Their kind: `Node` in a `NodeList`, nothing in a `List`.
    pub kind: Option<String>,
    /// Their group and version.
    pub api_version: Option<String>,
}

/// A block of text, and how far its lines have been counted.
pub(super) struct Block<'t> {
    text: &'t str,
    start: usize,
    counted: (usize, u64),
}

impl<'t> Block<'t> {
    /// A block that starts at a byte of a text.
    pub fn new(text: &'t str, start: usize) -> Self {
        Self {
            text,
            start,
            counted: (start, 0),
        }
    }

    /// How many lines end between the start of the block and a byte.
    fn lines_before(&mut self, at: usize) -> u64 {
        let (from, lines) = if at < self.counted.0 {
            (self.start, 0)
        } else {
            self.counted
        };
        let passed = self.text.as_bytes().get(from..at).unwrap_or_default();
        self.counted = (
            at.max(from),
            lines + memchr::memchr_iter(b'\n', passed).count() as u64,
        );
        self.counted.1
    }
}

/// Reads items until the text or the list ends.
pub(super) fn items<C: Collect>(
    text: &str,
    start: usize,
    mut expected: Expected,
    item_type: &ItemType,
    stretch: &mut Stretch<C>,
) -> End {
    let mut block = Block::new(text, start);
    let mut scanner = Scanner::new(text, start);
    let end = loop {
        match (scanner.next_token(), expected) {
            (None, _) => break End::Open(scanner.at(), expected),
            (Some(b']'), Expected::FirstItem | Expected::Comma) => {
                break End::Closed(scanner.at() + 1);
            }
            (Some(b','), Expected::Comma) => {
                scanner.advance();
                expected = Expected::Item;
            }
            (_, Expected::Comma) => break End::Malformed(scanner.expected("`,` or `]`")),
            (Some(_), _) => {
                let at = scanner.at();
                match object(&mut block, at, item_type, true, stretch) {
                    Ok(end) => scanner = Scanner::new(text, end),
                    Err(error) if error.reason == Reason::UnexpectedEnd => {
                        break End::Open(at, expected);
                    }
                    Err(error) => break End::Malformed(error),
                }
                stretch.items += 1;
                expected = Expected::Comma;
            }
        }
    };
    let consumed = match end {
        End::Open(at, _) | End::Closed(at) => at,
        End::Malformed(error) => error.at,
    };
    stretch.lines += block.lines_before(consumed);
    end
}

/// Reads one object. Gives the byte behind it.
pub(super) fn object<C: Collect>(
    block: &mut Block<'_>,
    start: usize,
    item_type: &ItemType,
    is_item: bool,
    stretch: &mut Stretch<C>,
) -> Result<usize, SyntaxError> {
    let text = block.text;
    let mut scanner = Scanner::new(text, start);
    if is_item && scanner.next_token().is_some_and(|token| token != b'{') {
        scanner.skip_value()?;
        let found = Tree::parse(text, start)?.describe();
        let line = block.lines_before(start);
        let item = Some(stretch.items);
        stretch.note(|| Noted {
            item,
            line,
            object: String::new(),
            problem: Problem::Malformed(format!("expected an object, found {found}")),
        });
        return Ok(scanner.at());
    }
    let found = find_type(text, start, item_type.kind.is_some())?;
    let kind_name = found.kind.or(item_type.kind.as_deref()).unwrap_or_default();
    let api_version = found
        .api_version
        .or(item_type.api_version.as_deref())
        .unwrap_or_default();
    let checked = match recognize(kind_name, api_version) {
        Recognized::Other => {
            scanner.skip_value()?;
            stretch.pass_over(kind_name);
            return Ok(scanner.at());
        }
        Recognized::Problem(problem) => {
            scanner.skip_value()?;
            Checked {
                end: scanner.at(),
                name: kind_name.to_owned(),
                problems: vec![(start, problem)],
            }
        }
        Recognized::Kind(kind) => {
            let mut parser = Parser::new(text, start);
            match read(&mut parser, kind) {
                Ok(mut object) => {
                    add_raw_parts(&mut object, text, start);
                    let problems = check(&mut object, start);
                    if problems.is_empty() {
                        let own = text.get(start..parser.at()).unwrap_or_default();
                        match stretch.collected.amend(&object, own) {
                            Amendment::Keep => stretch.collect(&object),
                            Amendment::Drop => {}
                            Amendment::Replace(text) => {
                                // Whoever gives it has looked for its problems.
                                if let Ok((object, _)) = read_whole(&text, kind) {
                                    stretch.collect(&object);
                                }
                            }
                        }
                        return Ok(parser.at());
                    }
                    Checked {
                        end: parser.at(),
                        name: describe(&object),
                        problems,
                    }
                }
                Err(JsonError::Syntax(error)) => return Err(error),
                Err(JsonError::Shape(words)) => find_out(text, start, kind, words)?,
            }
        }
    };
    let item = is_item.then_some(stretch.items);
    for (at, problem) in checked.problems {
        let line = block.lines_before(at);
        stretch.note(|| Noted {
            item,
            line,
            object: checked.name.clone(),
            problem,
        });
    }
    Ok(checked.end)
}

/// An object with problems.
struct Checked {
    end: usize,
    name: String,
    problems: Vec<Found>,
}

/// What the object says it is.
struct TypeFound<'t> {
    kind: Option<&'t str>,
    api_version: Option<&'t str>,
}

/// Finds `kind` and `apiVersion`, which nearly always come first. In a typed list the items seldom
/// have them at all, so that they are looked for only at the front.
fn find_type(text: &str, start: usize, only_front: bool) -> Result<TypeFound<'_>, SyntaxError> {
    let mut found = TypeFound {
        kind: None,
        api_version: None,
    };
    let mut scanner = Scanner::new(text, start);
    if scanner.next_token().is_some_and(|token| token != b'{') {
        return Err(scanner.expected("an object: `{`"));
    }
    scanner.members(|scanner, key| {
        let field = match key {
            "kind" => &mut found.kind,
            "apiVersion" => &mut found.api_version,
            _ if only_front => return Ok(Walk::Stop),
            _ => {
                scanner.skip_value()?;
                return Ok(Walk::On);
            }
        };
        if scanner.next_token() == Some(b'"') {
            *field = Some(scanner.raw_string()?.0);
        } else {
            scanner.skip_value()?;
        }
        Ok(if found.kind.is_some() && found.api_version.is_some() {
            Walk::Stop
        } else {
            Walk::On
        })
    })?;
    Ok(found)
}

enum Recognized {
    Kind(Kind),
    Other,
    Problem(Problem),
}

/// Whether an object is of a kind that is read: by kind and group, since other groups have kinds
/// of the same names.
fn recognize(name: &str, api_version: &str) -> Recognized {
    if name.is_empty() {
        return Recognized::Problem(Problem::Missing {
            path: "kind".to_owned(),
            expected: "the object's kind, such as `DaemonSet`".to_owned(),
        });
    }
    if name == "List" {
        return Recognized::Problem(Problem::Invalid {
            path: "kind".to_owned(),
            reason: "a list without `items`, or in another list; put its items into one list"
                .to_owned(),
        });
    }
    let Some(kind) = Kind::ALL.into_iter().find(|kind| kind.name() == name) else {
        return Recognized::Other;
    };
    let group = |version: &str| {
        version
            .split_once('/')
            .map_or("", |(group, _)| group)
            .to_owned()
    };
    let wanted = kind.api_version();
    if api_version.is_empty() || api_version == wanted {
        return Recognized::Kind(kind);
    }
    let found = group(api_version);
    // Before 1.16 DaemonSets were served in this group too.
    let old = kind == Kind::DaemonSet && found == "extensions";
    if found == group(wanted) || old {
        return Recognized::Problem(Problem::Unexpected {
            path: "apiVersion".to_owned(),
            expected: format!("`{wanted}`"),
            found: format!("`{api_version}`"),
        });
    }
    Recognized::Other
}

/// Reads a text that is one object and nothing else; gives what is wrong with it, too.
fn read_whole(text: &str, kind: Kind) -> Result<(Object<'_>, Vec<Found>), JsonError> {
    let mut object = read(&mut Parser::new(text, 0), kind)?;
    add_raw_parts(&mut object, text, 0);
    let problems = check(&mut object, 0);
    Ok((object, problems))
}

/// What is wrong with an object, whose JSON a text is.
pub fn problems_of(kind: Kind, text: &str) -> Vec<Problem> {
    let found = match read_whole(text, kind) {
        Ok((_, problems)) => problems,
        Err(JsonError::Shape(words)) => match find_out(text, 0, kind, words) {
            Ok(checked) => checked.problems,
            Err(error) => vec![(0, Problem::Malformed(error.to_string()))],
        },
        Err(JsonError::Syntax(error)) => vec![(0, Problem::Malformed(error.to_string()))],
    };
    found.into_iter().map(|(_, problem)| problem).collect()
}

/// Finds out, in the slow way, what is wrong with an object that could not be read.
fn find_out(text: &str, start: usize, kind: Kind, words: String) -> Result<Checked, SyntaxError> {
    let tree = Tree::parse(text, start)?;
    let mut problems = Vec::new();
    lenient::duplicate_keys(&tree, &Path::root(), &mut problems);
    let mut name = kind.name().to_owned();
    if let Ok(mut object) = lenient::read(&tree, kind, &mut problems) {
        let others = check(&mut object, start);
        name = describe(&object);
        // What is wrong only because a type is wrong has been told of.
        let told: Vec<String> = problems
            .iter()
            .map(|(_, problem)| problem.path().to_owned())
            .collect();
        problems.extend(others.into_iter().filter(|(_, problem)| {
            told.iter().all(|path| {
                !path.starts_with(problem.path()) && !problem.path().starts_with(path.as_str())
            })
        }));
    }
    if problems.is_empty() {
        problems.push((start, Problem::Malformed(words)));
    }
    problems.sort_by_key(|(at, _)| *at);
    let mut scanner = Scanner::new(text, start);
    scanner.skip_value()?;
    Ok(Checked {
        end: scanner.at(),
        name,
        problems,
    })
}

/// Applies the API server's defaults and checks what its validation would.
fn check(object: &mut Object<'_>, start: usize) -> Vec<Found> {
    defaults::apply(object);
    let mut problems = Vec::new();
    validate::object(object, &mut problems);
    problems
        .into_iter()
        .map(|problem| (start, problem))
        .collect()
}

/// Reads an object of a kind.
pub(super) fn read<'de, D: Deserializer<'de>>(
    deserializer: D,
    kind: Kind,
) -> Result<Object<'de>, D::Error> {
    Ok(match kind {
        Kind::Node => Object::Node(Node::deserialize(deserializer)?),
        Kind::DaemonSet => Object::DaemonSet(Box::deserialize(deserializer)?),
        Kind::Pod => Object::Pod(Box::deserialize(deserializer)?),
        Kind::Namespace => Object::Namespace(Namespace::deserialize(deserializer)?),
        Kind::ControllerRevision => {
            Object::ControllerRevision(ControllerRevision::deserialize(deserializer)?)
        }
        Kind::PersistentVolume => {
            Object::PersistentVolume(PersistentVolume::deserialize(deserializer)?)
        }
        Kind::PersistentVolumeClaim => {
            Object::PersistentVolumeClaim(PersistentVolumeClaim::deserialize(deserializer)?)
        }
        Kind::StorageClass => Object::StorageClass(StorageClass::deserialize(deserializer)?),
        Kind::CsiNode => Object::CsiNode(CsiNode::deserialize(deserializer)?),
        Kind::PodDisruptionBudget => {
            Object::PodDisruptionBudget(PodDisruptionBudget::deserialize(deserializer)?)
        }
        Kind::PriorityClass => Object::PriorityClass(PriorityClass::deserialize(deserializer)?),
    })
}

/// Adds the parts that are kept as text: a template and a revision's data are compared as a whole.
fn add_raw_parts<'t>(object: &mut Object<'t>, text: &'t str, start: usize) {
    match object {
        Object::DaemonSet(daemon_set) => {
            daemon_set.template_json = raw_part(text, start, &["spec", "template"]);
        }
        Object::ControllerRevision(revision) => {
            revision.data_json = raw_part(text, start, &["data"]);
        }
        _ => {}
    }
}

/// The text of the value that a way of keys leads to; empty if there is none.
fn raw_part<'t>(text: &'t str, start: usize, way: &[&str]) -> &'t str {
    let mut scanner = Scanner::new(text, start);
    for wanted in way {
        let walked = scanner.members(|scanner, key| {
            if key == *wanted {
                return Ok(Walk::Stop);
            }
            scanner.skip_value()?;
            Ok(Walk::On)
        });
        if !matches!(walked, Ok(Walk::Stop)) {
            return "";
        }
    }
    scanner.next_token();
    let start = scanner.at();
    match scanner.skip_value() {
        Ok(()) => scanner.text_since(start),
        Err(_) => "",
    }
}

/// The object as messages call it: `Pod default/web`.
fn describe(object: &Object<'_>) -> String {
    let metadata = object.metadata();
    let kind = object.kind().name();
    match (metadata.namespace.as_str(), metadata.name.as_str()) {
        (_, "") => kind.to_owned(),
        ("", name) => format!("{kind} {name}"),
        (namespace, name) => format!("{kind} {namespace}/{name}"),
    }
}
