//! The loader on whole inputs: in parts of every size, it reads what it reads at once.

use std::io::Read;

use proptest::prelude::*;
use proptest::test_runner::FileFailurePersistence;

use super::*;

/// Remembers what every object is called.
#[derive(Debug, Default, PartialEq)]
struct Names(Vec<String>);

impl Collect for Names {
    fn object(&mut self, object: &Object<'_>) {
        let metadata = object.metadata();
        self.0.push(format!(
            "{} {}/{}",
            object.kind().name(),
            metadata.namespace,
            metadata.name
        ));
    }

    fn merge(&mut self, later: Self) {
        self.0.extend(later.0);
    }
}

const ONE_THREAD: Limits = Limits {
    threads: 1,
    block: 1 << 20,
    step: 1 << 16,
};

/// Gives a byte at a time, as the slowest of pipes.
struct Dripping(Vec<u8>, usize);

impl Read for Dripping {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        match (self.0.get(self.1), buffer.first_mut()) {
            (Some(byte), Some(slot)) => {
                *slot = *byte;
                self.1 += 1;
                Ok(1)
            }
            _ => Ok(0),
        }
    }
}

fn names_within(limits: Limits, text: &[u8]) -> Loaded<Names> {
    let input = Input::Stream {
        name: "stdin".to_owned(),
        reader: Box::new(Dripping(text.to_vec(), 0)),
    };
    load_within(limits, vec![input], Names::default)
}

fn names(text: &str) -> Loaded<Names> {
    names_within(ONE_THREAD, text.as_bytes())
}

fn told(loaded: &Loaded<Names>) -> Vec<String> {
    loaded.problems.iter().map(ToString::to_string).collect()
}

#[test]
fn lists_documents_and_single_objects_are_read() {
    let text = r#"{"items":[{"metadata":{"name":"b"}},{"metadata":{"name":"a"}}],"kind":"NodeList"}
        {"spec":null,"metadata":{"name":"p"},"kind":"Pod"} --- {"kind":"List","items":[]}
        {"kind":"PodList","apiVersion":"v1","items":null}
        {"kind":"List","apiVersion":"v1","items":[{"kind":"Secret"},{"metadata":{"name":"n","namespace":"x"},
          "kind":"Namespace"}]}"#;
    let loaded = names(text);
    assert_eq!(told(&loaded), [""; 0]);
    assert_eq!(
        loaded.collected.0,
        ["Node /b", "Node /a", "Pod default/p", "Namespace /n"]
    );
    assert_eq!(loaded.passed_over["Secret"], 1);
    let places: Vec<String> = (0..4)
        .map(|object| loaded.origins.place(object).unwrap().to_string())
        .collect();
    assert_eq!(
        places,
        [
            "stdin:1: items[0]",
            "stdin:1: items[1]",
            "stdin:2",
            "stdin:4: items[1]"
        ]
    );
}

#[test]
fn yaml_documents_are_read() {
    let text = "# nothing\n---\napiVersion: v1\nkind: Node\nmetadata: &m {name: a}\n--- # next\n\
                apiVersion: v1\nkind: List\nitems:\n- kind: Pod\n  metadata: {name: p}\n...\n---\n";
    let loaded = names(text);
    assert_eq!(told(&loaded), [""; 0]);
    assert_eq!(loaded.collected.0, ["Node /a", "Pod default/p"]);
    assert_eq!(
        loaded.origins.place(1).unwrap().to_string(),
        "stdin:6: items[0]"
    );
}

#[test]
fn the_end_of_the_input_may_come_anywhere() {
    let text = r#"{"kind":"List","items":[{"kind":"Node","metadata":{"name":"a"}}],"x":1}"#;
    for end in 1..text.len() {
        let loaded = names(&text[..end]);
        assert_eq!(loaded.problem_count, 1, "{}", &text[..end]);
    }
    assert_eq!(names(text).problem_count, 0);
}

#[test]
fn compressed_streams_are_told_by_their_content() {
    use std::io::Write;
    let text = "\u{feff}kind: Node\nmetadata: {name: a}\n";
    let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    gzip.write_all(text.as_bytes()).unwrap();
    let zstd = zstd::encode_all(text.as_bytes(), 1).unwrap();
    for bytes in [gzip.finish().unwrap(), zstd] {
        assert_eq!(names_within(ONE_THREAD, &bytes).collected.0, ["Node /a"]);
        let cut = names_within(ONE_THREAD, &bytes[..bytes.len() - 3]);
        assert_eq!(cut.problem_count, 1);
    }
}

/// Lists whose items hold what looks like the border between two items.
fn list() -> impl Strategy<Value = String> {
    let space = prop_oneof![Just(""), Just(" "), Just("\n  ")];
    let value = prop_oneof![
        Just(r#"[{"kind":"a"},{"kind":"b","metadata":1}]"#.to_owned()),
        Just(r#""},{\"kind\": \\""#.to_owned()),
        Just(r#"{"é":[1.5e3,-0,null,true,{}]}"#.to_owned()),
        "[a-z]{0,40}".prop_map(|text| format!("{text:?}")),
    ];
    let item = (value, space.clone(), any::<bool>());
    (prop::collection::vec(item, 0..40), space).prop_map(|(items, space)| {
        let items: Vec<String> = items
            .into_iter()
            .enumerate()
            .map(|(index, (value, gap, pod))| {
                let kind = if pod { "Pod" } else { "Other" };
                format!(
                    r#"{{"kind":{gap}"{kind}","metadata":{{"name":"n{index}"}},"spec":{{"x":{value}}}}}"#
                )
            })
            .collect();
        let items = items.join(&format!("{space},{space}"));
        format!(r#"{{"items":{space}[{items}{space}],"kind":"List"}}"#)
    })
}

/// Failures are kept where the other test data are.
fn seeds() -> ProptestConfig {
    let file = FileFailurePersistence::Direct("fixtures/seeds/input.txt");
    ProptestConfig {
        failure_persistence: Some(Box::new(file)),
        ..ProptestConfig::default()
    }
}

proptest! {
    #![proptest_config(seeds())]

    #[test]
    fn blocks_do_not_show(text in list(), block in 1usize..300, threads in 1usize..4, cut in 0usize..200) {
        let limits = Limits { threads, block, step: 1 + block / 7 };
        let whole = names(&text);
        prop_assert_eq!(told(&whole), Vec::<String>::new());
        let cut_up = names_within(limits, text.as_bytes());
        prop_assert_eq!(&whole.collected, &cut_up.collected);
        prop_assert_eq!(&whole.passed_over, &cut_up.passed_over);
        prop_assert_eq!(told(&cut_up), Vec::<String>::new());
        for object in 0..whole.origins.len() {
            prop_assert_eq!(whole.origins.place(object), cut_up.origins.place(object));
        }
        // The same holds of a broken list, but for how many objects were read before the end.
        let mut broken = text.into_bytes();
        broken.remove(cut % broken.len().max(1));
        let whole = names_within(ONE_THREAD, &broken);
        let cut_up = names_within(limits, &broken);
        prop_assert_eq!(told(&whole), told(&cut_up));
    }

    #[test]
    fn nothing_makes_it_panic(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        names_within(ONE_THREAD, &bytes);
    }

    #[test]
    fn no_text_makes_it_panic(text in r#"[{}\[\]:,"a\\ \n0-9.e'&*|>-]{0,80}"#) {
        names(&text);
        names(&format!(r#"{{"items":[{text}"#));
    }
}
