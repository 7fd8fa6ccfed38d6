use crate::derive::{step, support};

mod stage_peers {
    use crate::derive::support;

    crepe::crepe! {
        @input
        pub struct Constants(u32, u32, u32, u32); // "In", "Exists", "NotIn", "DoesNotExist"
        @input
        pub struct LabelsNamespace(u32, u32);
        @input
        pub struct LabelsPair(u32, u32, u32);
        @input
        pub struct Selector(u32);
        @input
        pub struct SelectorRequires(u32, u32);
        @input
        pub struct PodRequirement(u32, u32, u32);
        @input
        pub struct PodRequirementValue(u32, u32);
        @output
        pub struct Meets(u32, u32);
        @output
        pub struct Demands(u32);
        @output
        pub struct Demanding(u32);
        @output
        pub struct Candidate(u32, u32);
        @output
        pub struct Breaks(u32, u32);
        @output
        pub struct Mismatch(u32, u32);
        @output
        pub struct Selects(u32, u32);

        // E1
        Meets(requirement, labels) <-
            Constants(text_in, _, _, _),
            PodRequirement(requirement, key, text_in),
            PodRequirementValue(requirement, value),
            LabelsPair(labels, key, value);

        // E2
        Meets(requirement, labels) <-
            Constants(_, text_exists, _, _),
            PodRequirement(requirement, key, text_exists),
            LabelsPair(labels, key, _);

        // E3
        Breaks(requirement, labels) <-
            Constants(_, _, text_notin, _),
            PodRequirement(requirement, key, text_notin),
            PodRequirementValue(requirement, value),
            LabelsPair(labels, key, value);

        // E4
        Breaks(requirement, labels) <-
            Constants(_, _, _, text_doesnotexist),
            PodRequirement(requirement, key, text_doesnotexist),
            LabelsPair(labels, key, _);

        // E5
        Demands(requirement) <-
            Constants(text_in, _, _, _),
            PodRequirement(requirement, _, text_in);

        // E6
        Demands(requirement) <-
            Constants(_, text_exists, _, _),
            PodRequirement(requirement, _, text_exists);

        // E7
        Demanding(selector) <-
            SelectorRequires(selector, requirement),
            Demands(requirement);

        // E8
        Candidate(selector, labels) <-
            SelectorRequires(selector, requirement),
            Meets(requirement, labels);

        // E9
        Candidate(selector, labels) <-
            Selector(selector),
            !Demanding(selector),
            LabelsNamespace(labels, _);

        // E10
        Mismatch(selector, labels) <-
            Candidate(selector, labels),
            SelectorRequires(selector, requirement),
            !Meets(requirement, labels),
            Demands(requirement);

        // E11
        Mismatch(selector, labels) <-
            Candidate(selector, labels),
            SelectorRequires(selector, requirement),
            Breaks(requirement, labels);

        // E12
        Selects(selector, labels) <-
            Candidate(selector, labels),
            !Mismatch(selector, labels);
    }

    pub fn run(tables: &[&support::Table]) -> ::std::vec::Vec<support::Table> {
        let mut tables = tables.iter();
        let mut program = Crepe::new();
        program.extend(support::rows(tables.next()).map(|[a, b, c, d]| Constants(support::symbol(a), support::symbol(b), support::symbol(c), support::symbol(d))));
        program.extend(support::rows(tables.next()).map(|[a, b]| LabelsNamespace(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| LabelsPair(support::symbol(a), support::symbol(b), support::symbol(c))));
        program.extend(support::rows(tables.next()).map(|[a]| Selector(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a, b]| SelectorRequires(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| PodRequirement(support::symbol(a), support::symbol(b), support::symbol(c))));
        program.extend(support::rows(tables.next()).map(|[a, b]| PodRequirementValue(support::symbol(a), support::symbol(b))));
        let (rows_0, rows_1, rows_2, rows_3, rows_4, rows_5, rows_6,) = program.run_with_hasher::<support::FxBuildHasher>();
        ::std::vec![
            support::table(rows_0.into_iter().map(|Meets(a, b)| [i64::from(a), i64::from(b)])),
            support::table(rows_1.into_iter().map(|Demands(a)| [i64::from(a)])),
            support::table(rows_2.into_iter().map(|Demanding(a)| [i64::from(a)])),
            support::table(rows_3.into_iter().map(|Candidate(a, b)| [i64::from(a), i64::from(b)])),
            support::table(rows_4.into_iter().map(|Breaks(a, b)| [i64::from(a), i64::from(b)])),
            support::table(rows_5.into_iter().map(|Mismatch(a, b)| [i64::from(a), i64::from(b)])),
            support::table(rows_6.into_iter().map(|Selects(a, b)| [i64::from(a), i64::from(b)])),
        ]
    }
}

mod stage_ownership_1 {
    use crate::derive::support;

    crepe::crepe! {
        @input
        pub struct Constants(u32, u32); // "it is being deleted", "its selector takes every pod"
        @input
        pub struct Daemonset(u32, u32);
        @input
        pub struct LabelsNamespace(u32, u32);
        @input
        pub struct DaemonsetNamespace(u32, u32);
        @input
        pub struct DaemonsetTerminating(u32);
        @input
        pub struct DaemonsetSelector(u32, u32);
        @input
        pub struct SelectorRequires(u32, u32);
        @input
        pub struct Selects(u32, u32);
        @output
        pub struct LeftAlone(u32, u32);
        @output
        pub struct Managed(u32);
        @output
        pub struct Selected(u32, u32);

        // O1
        LeftAlone(daemonset, text_it_is_being_deleted) <-
            Constants(text_it_is_being_deleted, _),
            DaemonsetTerminating(daemonset);

        // O2
        LeftAlone(daemonset, text_its_selector_takes_every_pod) <-
            Constants(_, text_its_selector_takes_every_pod),
            DaemonsetSelector(daemonset, selector),
            !SelectorRequires(selector, _);

        // O3
        Managed(daemonset) <-
            Daemonset(daemonset, _),
            !LeftAlone(daemonset, _);

        // O6
        Selected(daemonset, labels) <-
            Managed(daemonset),
            DaemonsetSelector(daemonset, selector),
            Selects(selector, labels),
            LabelsNamespace(labels, namespace),
            DaemonsetNamespace(daemonset, namespace);
    }

    pub fn run(tables: &[&support::Table]) -> ::std::vec::Vec<support::Table> {
        let mut tables = tables.iter();
        let mut program = Crepe::new();
        program.extend(support::rows(tables.next()).map(|[a, b]| Constants(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b]| Daemonset(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b]| LabelsNamespace(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b]| DaemonsetNamespace(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a]| DaemonsetTerminating(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a, b]| DaemonsetSelector(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b]| SelectorRequires(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b]| Selects(support::symbol(a), support::symbol(b))));
        let (rows_0, rows_1, rows_2,) = program.run_with_hasher::<support::FxBuildHasher>();
        ::std::vec![
            support::table(rows_0.into_iter().map(|LeftAlone(a, b)| [i64::from(a), i64::from(b)])),
            support::table(rows_1.into_iter().map(|Managed(a)| [i64::from(a)])),
            support::table(rows_2.into_iter().map(|Selected(a, b)| [i64::from(a), i64::from(b)])),
        ]
    }
}

mod stage_ownership_2 {
    use crate::derive::support;

    crepe::crepe! {
        @input
        pub struct Daemonset(u32, u32);
        @input
        pub struct DaemonsetUid(u32, u32);
        @input
        pub struct PodLabels(u32, u32);
        @input
        pub struct Terminating(u32);
        @input
        pub struct ControllerUid(u32, u32);
        @input
        pub struct ControllerName(u32, u32);
        @input
        pub struct LabelsNamespace(u32, u32);
        @input
        pub struct DaemonsetNamespace(u32, u32);
        @input
        pub struct Managed(u32);
        @input
        pub struct Selected(u32, u32);
        @output
        pub struct Owned(u32, u32);
        @output
        pub struct Adopt(u32, u32);
        @output
        pub struct Belongs(u32, u32);
        @output
        pub struct Release(u32, u32);

        // O4
        Owned(pod, daemonset) <-
            DaemonsetUid(daemonset, uid),
            ControllerUid(pod, uid);

        // O5
        Owned(pod, daemonset) <-
            Daemonset(daemonset, _),
            !DaemonsetUid(daemonset, _),
            ControllerName(pod, daemonset);

        // O7
        Adopt(daemonset, pod) <-
            PodLabels(pod, labels),
            !ControllerUid(pod, _),
            !Terminating(pod),
            Selected(daemonset, labels);

        // O8
        Release(daemonset, pod) <-
            Owned(pod, daemonset),
            Managed(daemonset),
            PodLabels(pod, labels),
            !Selected(daemonset, labels),
            LabelsNamespace(labels, namespace),
            DaemonsetNamespace(daemonset, namespace);

        // O9
        Belongs(pod, daemonset) <-
            Owned(pod, daemonset),
            PodLabels(pod, labels),
            Selected(daemonset, labels);

        // O10
        Belongs(pod, daemonset) <-
            Adopt(daemonset, pod);
    }

    pub fn run(tables: &[&support::Table]) -> ::std::vec::Vec<support::Table> {
        let mut tables = tables.iter();
        let mut program = Crepe::new();
        program.extend(support::rows(tables.next()).map(|[a, b]| Daemonset(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b]| DaemonsetUid(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b]| PodLabels(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a]| Terminating(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a, b]| ControllerUid(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b]| ControllerName(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b]| LabelsNamespace(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b]| DaemonsetNamespace(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a]| Managed(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a, b]| Selected(support::symbol(a), support::symbol(b))));
        let (rows_0, rows_1, rows_2, rows_3,) = program.run_with_hasher::<support::FxBuildHasher>();
        ::std::vec![
            support::table(rows_0.into_iter().map(|Owned(a, b)| [i64::from(a), i64::from(b)])),
            support::table(rows_1.into_iter().map(|Adopt(a, b)| [i64::from(a), i64::from(b)])),
            support::table(rows_2.into_iter().map(|Belongs(a, b)| [i64::from(a), i64::from(b)])),
            support::table(rows_3.into_iter().map(|Release(a, b)| [i64::from(a), i64::from(b)])),
        ]
    }
}

mod stage_references_1 {
    use crate::derive::support;

    crepe::crepe! {
        @input
        pub struct TermRequires(u32, u32);
        @input
        pub struct Requirement(u32, u32, u32);
        @output
        pub struct AskedKey(u32);

        // R1
        AskedKey(key) <-
            TermRequires(_, requirement),
            Requirement(requirement, key, _);
    }

    pub fn run(tables: &[&support::Table]) -> ::std::vec::Vec<support::Table> {
        let mut tables = tables.iter();
        let mut program = Crepe::new();
        program.extend(support::rows(tables.next()).map(|[a, b]| TermRequires(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| Requirement(support::symbol(a), support::symbol(b), support::symbol(c))));
        let (rows_0,) = program.run_with_hasher::<support::FxBuildHasher>();
        ::std::vec![
            support::table(rows_0.into_iter().map(|AskedKey(a)| [i64::from(a)])),
        ]
    }
}

mod stage_references_2 {
    use crate::derive::support;

    crepe::crepe! {
        @input
        pub struct Constants(u32, u32); // "Succeeded", "Failed"
        @input
        pub struct Daemonset(u32, u32);
        @input
        pub struct Unassigned(u32, u32);
        @input
        pub struct Phase(u32, u32);
        @input
        pub struct Terminating(u32);
        @input
        pub struct ControllerUid(u32, u32);
        @output
        pub struct Unscheduled(u32, u32);
        @output
        pub struct Subject(u32);

        // R4
        Subject(subject) <-
            Daemonset(_, subject);

        // R5
        Subject(subject) <-
            Unscheduled(_, subject);

        // R6
        Unscheduled(pod, subject) <-
            Constants(text_succeeded, text_failed),
            Unassigned(pod, subject),
            !ControllerUid(pod, _),
            !Terminating(pod),
            !Phase(pod, text_succeeded),
            !Phase(pod, text_failed);
    }

    pub fn run(tables: &[&support::Table]) -> ::std::vec::Vec<support::Table> {
        let mut tables = tables.iter();
        let mut program = Crepe::new();
        program.extend(support::rows(tables.next()).map(|[a, b]| Constants(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b]| Daemonset(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b]| Unassigned(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b]| Phase(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a]| Terminating(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a, b]| ControllerUid(support::symbol(a), support::symbol(b))));
        let (rows_0, rows_1,) = program.run_with_hasher::<support::FxBuildHasher>();
        ::std::vec![
            support::table(rows_0.into_iter().map(|Unscheduled(a, b)| [i64::from(a), i64::from(b)])),
            support::table(rows_1.into_iter().map(|Subject(a)| [i64::from(a)])),
        ]
    }
}

mod stage_references_3 {
    use crate::derive::support;

    crepe::crepe! {
        @input
        pub struct Label(u32, u32, u32);
        @input
        pub struct AskedKey(u32);
        @output
        pub struct AskedLabel(u32, u32, u32);
        @output
        pub struct KnownValue(u32, u32);

        // R2
        AskedLabel(node, key, value) <-
            Label(node, key, value),
            AskedKey(key);

        // R3
        KnownValue(key, value) <-
            AskedLabel(_, key, value);
    }

    pub fn run(tables: &[&support::Table]) -> ::std::vec::Vec<support::Table> {
        let mut tables = tables.iter();
        let mut program = Crepe::new();
        program.extend(support::rows(tables.next()).map(|[a, b, c]| Label(support::symbol(a), support::symbol(b), support::symbol(c))));
        program.extend(support::rows(tables.next()).map(|[a]| AskedKey(support::symbol(a))));
        let (rows_0, rows_1,) = program.run_with_hasher::<support::FxBuildHasher>();
        ::std::vec![
            support::table(rows_0.into_iter().map(|AskedLabel(a, b, c)| [i64::from(a), i64::from(b), i64::from(c)])),
            support::table(rows_1.into_iter().map(|KnownValue(a, b)| [i64::from(a), i64::from(b)])),
        ]
    }
}

mod stage_revisions_1 {
    use crate::derive::support;

    crepe::crepe! {
        @input
        pub struct DaemonsetUid(u32, u32);
        @input
        pub struct Template(u32, u32);
        @input
        pub struct RevisionHistoryLimit(u32, i64);
        @input
        pub struct Revision(u32, i64);
        @input
        pub struct RevisionData(u32, u32);
        @input
        pub struct RevisionLabels(u32, u32);
        @input
        pub struct RevisionController(u32, u32);
        @input
        pub struct RevisionTerminating(u32);
        @input
        pub struct Managed(u32);
        @input
        pub struct Selected(u32, u32);
        @output
        pub struct Recorded(u32, u32, i64);
        @output
        pub struct Alike(u32, u32, i64);
        @output
        pub struct Need5(u32);
        @output
        pub struct Solutions5(u32, i64);
        @output
        pub struct OldRevision(u32, u32, i64);
        @output
        pub struct Need6(u32);
        @output
        pub struct Solutions6(u32, u32, i64);
        @output
        pub struct CreateRevision(u32);

        // H1
        Recorded(daemonset, revision, number) <-
            RevisionController(revision, uid),
            DaemonsetUid(daemonset, uid),
            RevisionLabels(revision, labels),
            Selected(daemonset, labels),
            Revision(revision, number);

        // H2
        Recorded(daemonset, revision, number) <-
            RevisionLabels(revision, labels),
            !RevisionController(revision, _),
            !RevisionTerminating(revision),
            Selected(daemonset, labels),
            Revision(revision, number);

        // H3
        Alike(daemonset, revision, number) <-
            Recorded(daemonset, revision, number),
            RevisionData(revision, digest),
            Template(daemonset, digest);

        // H4
        Need5(daemonset) <-
            Alike(daemonset, _, _);

        // H4
        Solutions5(daemonset, other) <-
            Need5(daemonset),
            Alike(daemonset, _, other);

        // H8
        CreateRevision(daemonset) <-
            Managed(daemonset),
            !Alike(daemonset, _, _);

        // H9
        OldRevision(daemonset, revision, number) <-
            Recorded(daemonset, revision, number),
            !Alike(daemonset, revision, _);

        // H10
        Need6(daemonset) <-
            RevisionHistoryLimit(daemonset, _);

        // H10
        Solutions6(daemonset, value, value_2) <-
            Need6(daemonset),
            OldRevision(daemonset, value, value_2);
    }

    pub fn run(tables: &[&support::Table]) -> ::std::vec::Vec<support::Table> {
        let mut tables = tables.iter();
        let mut program = Crepe::new();
        program.extend(support::rows(tables.next()).map(|[a, b]| DaemonsetUid(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b]| Template(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b]| RevisionHistoryLimit(support::symbol(a), b)));
        program.extend(support::rows(tables.next()).map(|[a, b]| Revision(support::symbol(a), b)));
        program.extend(support::rows(tables.next()).map(|[a, b]| RevisionData(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b]| RevisionLabels(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b]| RevisionController(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a]| RevisionTerminating(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a]| Managed(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a, b]| Selected(support::symbol(a), support::symbol(b))));
        let (rows_0, rows_1, rows_2, rows_3, rows_4, rows_5, rows_6, rows_7,) = program.run_with_hasher::<support::FxBuildHasher>();
        ::std::vec![
            support::table(rows_0.into_iter().map(|Recorded(a, b, c)| [i64::from(a), i64::from(b), c])),
            support::table(rows_1.into_iter().map(|Alike(a, b, c)| [i64::from(a), i64::from(b), c])),
            support::table(rows_2.into_iter().map(|Need5(a)| [i64::from(a)])),
            support::table(rows_3.into_iter().map(|Solutions5(a, b)| [i64::from(a), b])),
            support::table(rows_4.into_iter().map(|OldRevision(a, b, c)| [i64::from(a), i64::from(b), c])),
            support::table(rows_5.into_iter().map(|Need6(a)| [i64::from(a)])),
            support::table(rows_6.into_iter().map(|Solutions6(a, b, c)| [i64::from(a), i64::from(b), c])),
            support::table(rows_7.into_iter().map(|CreateRevision(a)| [i64::from(a)])),
        ]
    }
}

mod stage_revisions_2 {
    use crate::derive::support;

    crepe::crepe! {
        @input
        pub struct RevisionHistoryLimit(u32, i64);
        @input
        pub struct RevisionHash(u32, u32);
        @input
        pub struct Alike(u32, u32, i64);
        @input
        pub struct OldRevision(u32, u32, i64);
        @input
        pub struct Result5(u32, i64);
        @input
        pub struct Result6(u32, i64);
        @output
        pub struct Newest(u32, u32);
        @output
        pub struct LaterName(u32, u32);
        @output
        pub struct CurrentRevision(u32, u32);
        @output
        pub struct CurrentHash(u32, u32);
        @output
        pub struct Surplus(u32, i64);

        // H4
        Newest(daemonset, revision) <-
            Alike(daemonset, revision, number),
            Result5(daemonset, number);

        // H5
        CurrentRevision(daemonset, revision) <-
            Newest(daemonset, revision),
            !LaterName(daemonset, revision);

        // H6
        LaterName(daemonset, revision) <-
            Newest(daemonset, revision),
            Newest(daemonset, other),
            (other < revision);

        // H7
        CurrentHash(daemonset, hash) <-
            CurrentRevision(daemonset, revision),
            RevisionHash(revision, hash);

        // H10
        Surplus(daemonset, value) <-
            RevisionHistoryLimit(daemonset, limit),
            OldRevision(daemonset, _, _),
            Result6(daemonset, many),
            (many > limit),
            let Some(value) = support::apply(support::Function::Subtract, many, limit, 2);
    }

    pub fn run(tables: &[&support::Table]) -> ::std::vec::Vec<support::Table> {
        let mut tables = tables.iter();
        let mut program = Crepe::new();
        program.extend(support::rows(tables.next()).map(|[a, b]| RevisionHistoryLimit(support::symbol(a), b)));
        program.extend(support::rows(tables.next()).map(|[a, b]| RevisionHash(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| Alike(support::symbol(a), support::symbol(b), c)));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| OldRevision(support::symbol(a), support::symbol(b), c)));
        program.extend(support::rows(tables.next()).map(|[a, b]| Result5(support::symbol(a), b)));
        program.extend(support::rows(tables.next()).map(|[a, b]| Result6(support::symbol(a), b)));
        let (rows_0, rows_1, rows_2, rows_3, rows_4,) = program.run_with_hasher::<support::FxBuildHasher>();
        ::std::vec![
            support::table(rows_0.into_iter().map(|Newest(a, b)| [i64::from(a), i64::from(b)])),
            support::table(rows_1.into_iter().map(|LaterName(a, b)| [i64::from(a), i64::from(b)])),
            support::table(rows_2.into_iter().map(|CurrentRevision(a, b)| [i64::from(a), i64::from(b)])),
            support::table(rows_3.into_iter().map(|CurrentHash(a, b)| [i64::from(a), i64::from(b)])),
            support::table(rows_4.into_iter().map(|Surplus(a, b)| [i64::from(a), b])),
        ]
    }
}

mod stage_revisions_3 {
    use crate::derive::support;

    crepe::crepe! {
        @input
        pub struct Constants(u32); // "controller-revision-hash"
        @input
        pub struct Assigned(u32, u32);
        @input
        pub struct PodLabels(u32, u32);
        @input
        pub struct LabelsPair(u32, u32, u32);
        @input
        pub struct MeantFor(u32, u32);
        @input
        pub struct Belongs(u32, u32);
        @input
        pub struct Surplus(u32, i64);
        @output
        pub struct LiveHash(u32, u32);

        // H11
        LiveHash(daemonset, hash) <-
            Constants(text_controller_revision_hash),
            Surplus(daemonset, _),
            Belongs(pod, daemonset),
            Assigned(pod, _),
            PodLabels(pod, labels),
            LabelsPair(labels, text_controller_revision_hash, hash);

        // H12
        LiveHash(daemonset, hash) <-
            Constants(text_controller_revision_hash),
            Surplus(daemonset, _),
            Belongs(pod, daemonset),
            MeantFor(pod, _),
            PodLabels(pod, labels),
            LabelsPair(labels, text_controller_revision_hash, hash);
    }

    pub fn run(tables: &[&support::Table]) -> ::std::vec::Vec<support::Table> {
        let mut tables = tables.iter();
        let mut program = Crepe::new();
        program.extend(support::rows(tables.next()).map(|[a]| Constants(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a, b]| Assigned(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b]| PodLabels(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| LabelsPair(support::symbol(a), support::symbol(b), support::symbol(c))));
        program.extend(support::rows(tables.next()).map(|[a, b]| MeantFor(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b]| Belongs(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b]| Surplus(support::symbol(a), b)));
        let (rows_0,) = program.run_with_hasher::<support::FxBuildHasher>();
        ::std::vec![
            support::table(rows_0.into_iter().map(|LiveHash(a, b)| [i64::from(a), i64::from(b)])),
        ]
    }
}

mod stage_revisions_4 {
    use crate::derive::support;

    crepe::crepe! {
        @input
        pub struct RevisionHash(u32, u32);
        @input
        pub struct OldRevision(u32, u32, i64);
        @input
        pub struct Surplus(u32, i64);
        @input
        pub struct LiveHash(u32, u32);
        @output
        pub struct Unneeded(u32, u32, i64);

        // H13
        Unneeded(daemonset, revision, number) <-
            Surplus(daemonset, _),
            OldRevision(daemonset, revision, number),
            RevisionHash(revision, hash),
            !LiveHash(daemonset, hash);
    }

    pub fn run(tables: &[&support::Table]) -> ::std::vec::Vec<support::Table> {
        let mut tables = tables.iter();
        let mut program = Crepe::new();
        program.extend(support::rows(tables.next()).map(|[a, b]| RevisionHash(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| OldRevision(support::symbol(a), support::symbol(b), c)));
        program.extend(support::rows(tables.next()).map(|[a, b]| Surplus(support::symbol(a), b)));
        program.extend(support::rows(tables.next()).map(|[a, b]| LiveHash(support::symbol(a), support::symbol(b))));
        let (rows_0,) = program.run_with_hasher::<support::FxBuildHasher>();
        ::std::vec![
            support::table(rows_0.into_iter().map(|Unneeded(a, b, c)| [i64::from(a), i64::from(b), c])),
        ]
    }
}

mod stage_occupancy_1 {
    use crate::derive::support;

    crepe::crepe! {
        @input
        pub struct Constants(u32, u32); // "controller-revision-hash", "pod-template-generation"
        @input
        pub struct LabelsPair(u32, u32, u32);
        @input
        pub struct TemplateGeneration(u32, u32);
        @input
        pub struct Selected(u32, u32);
        @input
        pub struct CurrentHash(u32, u32);
        @output
        pub struct UpdatedLabels(u32, u32);
        @output
        pub struct OutdatedLabels(u32, u32);

        // C11
        UpdatedLabels(daemonset, labels) <-
            Constants(text_controller_revision_hash, _),
            CurrentHash(daemonset, hash),
            LabelsPair(labels, text_controller_revision_hash, hash),
            Selected(daemonset, labels);

        // C12
        UpdatedLabels(daemonset, labels) <-
            Constants(_, text_pod_template_generation),
            TemplateGeneration(daemonset, generation),
            LabelsPair(labels, text_pod_template_generation, generation),
            Selected(daemonset, labels);

        // C13
        OutdatedLabels(daemonset, labels) <-
            Selected(daemonset, labels),
            !UpdatedLabels(daemonset, labels);
    }

    pub fn run(tables: &[&support::Table]) -> ::std::vec::Vec<support::Table> {
        let mut tables = tables.iter();
        let mut program = Crepe::new();
        program.extend(support::rows(tables.next()).map(|[a, b]| Constants(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| LabelsPair(support::symbol(a), support::symbol(b), support::symbol(c))));
        program.extend(support::rows(tables.next()).map(|[a, b]| TemplateGeneration(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b]| Selected(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b]| CurrentHash(support::symbol(a), support::symbol(b))));
        let (rows_0, rows_1,) = program.run_with_hasher::<support::FxBuildHasher>();
        ::std::vec![
            support::table(rows_0.into_iter().map(|UpdatedLabels(a, b)| [i64::from(a), i64::from(b)])),
            support::table(rows_1.into_iter().map(|OutdatedLabels(a, b)| [i64::from(a), i64::from(b)])),
        ]
    }
}

mod stage_occupancy_2 {
    use crate::derive::support;

    crepe::crepe! {
        @input
        pub struct Constants(u32, u32); // "Failed", "Succeeded"
        @input
        pub struct Phase(u32, u32);
        @input
        pub struct Terminating(u32);
        @output
        pub struct Ended(u32);
        @output
        pub struct Gone(u32);

        // C1
        Ended(pod) <-
            Constants(text_failed, _),
            Phase(pod, text_failed);

        // C2
        Ended(pod) <-
            Constants(_, text_succeeded),
            Phase(pod, text_succeeded);

        // C3
        Gone(pod) <-
            Terminating(pod),
            Ended(pod);
    }

    pub fn run(tables: &[&support::Table]) -> ::std::vec::Vec<support::Table> {
        let mut tables = tables.iter();
        let mut program = Crepe::new();
        program.extend(support::rows(tables.next()).map(|[a, b]| Constants(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b]| Phase(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a]| Terminating(support::symbol(a))));
        let (rows_0, rows_1,) = program.run_with_hasher::<support::FxBuildHasher>();
        ::std::vec![
            support::table(rows_0.into_iter().map(|Ended(a)| [i64::from(a)])),
            support::table(rows_1.into_iter().map(|Gone(a)| [i64::from(a)])),
        ]
    }
}

mod stage_occupancy_3 {
    use crate::derive::support;

    crepe::crepe! {
        @input
        pub struct Assigned(u32, u32);
        @input
        pub struct PodLabels(u32, u32);
        @input
        pub struct Now(i64);
        @input
        pub struct MinReadySeconds(u32, i64);
        @input
        pub struct Ready(u32, i64);
        @input
        pub struct MeantFor(u32, u32);
        @input
        pub struct Gone(u32);
        @input
        pub struct OutdatedLabels(u32, u32);
        @input
        pub struct Belongs(u32, u32);
        @output
        pub struct Placed(u32, u32, u32);
        @output
        pub struct Outdated(u32, u32, u32);
        @output
        pub struct Occupied(u32, u32);
        @output
        pub struct Need2(u32, u32);
        @output
        pub struct Solutions2(u32, u32, u32);
        @output
        pub struct Unavailable(u32, u32, u32);

        // C4
        Placed(daemonset, node, pod) <-
            Belongs(pod, daemonset),
            !Gone(pod),
            Assigned(pod, node);

        // C5
        Placed(daemonset, node, pod) <-
            MeantFor(pod, node),
            !Gone(pod),
            Belongs(pod, daemonset);

        // C6
        Occupied(daemonset, node) <-
            Placed(daemonset, node, _);

        // C7
        Need2(daemonset, node) <-
            Occupied(daemonset, node);

        // C7
        Solutions2(daemonset, node, value) <-
            Need2(daemonset, node),
            Placed(daemonset, node, value);

        // C8
        Unavailable(daemonset, node, pod) <-
            Placed(daemonset, node, pod),
            !Ready(pod, _);

        // C9
        Unavailable(daemonset, node, pod) <-
            MinReadySeconds(daemonset, seconds),
            (seconds > 0i64),
            Placed(daemonset, node, pod),
            Ready(pod, since),
            Now(now),
            let Some(value) = support::apply(support::Function::Add, since, seconds, 3),
            (value > now);

        // C10
        Unavailable(daemonset, node, pod) <-
            MinReadySeconds(daemonset, seconds),
            (seconds > 0i64),
            Placed(daemonset, node, pod),
            Ready(pod, 0i64);

        // C14
        Outdated(daemonset, node, pod) <-
            OutdatedLabels(daemonset, labels),
            PodLabels(pod, labels),
            Placed(daemonset, node, pod);
    }

    pub fn run(tables: &[&support::Table]) -> ::std::vec::Vec<support::Table> {
        let mut tables = tables.iter();
        let mut program = Crepe::new();
        program.extend(support::rows(tables.next()).map(|[a, b]| Assigned(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b]| PodLabels(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a]| Now(a)));
        program.extend(support::rows(tables.next()).map(|[a, b]| MinReadySeconds(support::symbol(a), b)));
        program.extend(support::rows(tables.next()).map(|[a, b]| Ready(support::symbol(a), b)));
        program.extend(support::rows(tables.next()).map(|[a, b]| MeantFor(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a]| Gone(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a, b]| OutdatedLabels(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b]| Belongs(support::symbol(a), support::symbol(b))));
        let (rows_0, rows_1, rows_2, rows_3, rows_4, rows_5,) = program.run_with_hasher::<support::FxBuildHasher>();
        ::std::vec![
            support::table(rows_0.into_iter().map(|Placed(a, b, c)| [i64::from(a), i64::from(b), i64::from(c)])),
            support::table(rows_1.into_iter().map(|Outdated(a, b, c)| [i64::from(a), i64::from(b), i64::from(c)])),
            support::table(rows_2.into_iter().map(|Occupied(a, b)| [i64::from(a), i64::from(b)])),
            support::table(rows_3.into_iter().map(|Need2(a, b)| [i64::from(a), i64::from(b)])),
            support::table(rows_4.into_iter().map(|Solutions2(a, b, c)| [i64::from(a), i64::from(b), i64::from(c)])),
            support::table(rows_5.into_iter().map(|Unavailable(a, b, c)| [i64::from(a), i64::from(b), i64::from(c)])),
        ]
    }
}

mod stage_occupancy_4 {
    use crate::derive::support;

    crepe::crepe! {
        @input
        pub struct Occupied(u32, u32);
        @input
        pub struct Result2(u32, u32, i64);
        @output
        pub struct Crowded(u32, u32);

        // C7
        Crowded(daemonset, node) <-
            Occupied(daemonset, node),
            Result2(daemonset, node, many),
            (many > 1i64);
    }

    pub fn run(tables: &[&support::Table]) -> ::std::vec::Vec<support::Table> {
        let mut tables = tables.iter();
        let mut program = Crepe::new();
        program.extend(support::rows(tables.next()).map(|[a, b]| Occupied(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| Result2(support::symbol(a), support::symbol(b), c)));
        let (rows_0,) = program.run_with_hasher::<support::FxBuildHasher>();
        ::std::vec![
            support::table(rows_0.into_iter().map(|Crowded(a, b)| [i64::from(a), i64::from(b)])),
        ]
    }
}

mod stage_selectors_1 {
    use crate::derive::support;

    crepe::crepe! {
        @input
        pub struct Constants(u32, u32, u32, u32, u32, u32); // "In", "NotIn", "Exists", "Gt", "Lt", "DoesNotExist"
        @input
        pub struct TermRequires(u32, u32);
        @input
        pub struct Requirement(u32, u32, u32);
        @input
        pub struct RequirementValue(u32, u32);
        @input
        pub struct RequirementNumber(u32, i64);
        @input
        pub struct Unreadable(u32);
        @input
        pub struct Integer(u32, i64);
        @input
        pub struct KnownValue(u32, u32);
        @output
        pub struct AskingTerm(u32);
        @output
        pub struct UnreadableTerm(u32);
        @output
        pub struct Accepts(u32, u32, u32);
        @output
        pub struct AcceptsMissing(u32, u32);

        // S1
        Accepts(requirement, key, value) <-
            Constants(text_in, _, _, _, _, _),
            Requirement(requirement, key, text_in),
            RequirementValue(requirement, value),
            KnownValue(key, value);

        // S2
        Accepts(requirement, key, value) <-
            Constants(_, text_notin, _, _, _, _),
            Requirement(requirement, key, text_notin),
            KnownValue(key, value),
            !RequirementValue(requirement, value);

        // S3
        Accepts(requirement, key, value) <-
            Constants(_, _, text_exists, _, _, _),
            Requirement(requirement, key, text_exists),
            KnownValue(key, value);

        // S4
        Accepts(requirement, key, value) <-
            Constants(_, _, _, text_gt, _, _),
            Requirement(requirement, key, text_gt),
            RequirementNumber(requirement, bound),
            KnownValue(key, value),
            Integer(value, number),
            (number > bound);

        // S5
        Accepts(requirement, key, value) <-
            Constants(_, _, _, _, text_lt, _),
            Requirement(requirement, key, text_lt),
            RequirementNumber(requirement, bound),
            KnownValue(key, value),
            Integer(value, number),
            (number < bound);

        // S6
        AcceptsMissing(requirement, key) <-
            Constants(_, text_notin, _, _, _, _),
            Requirement(requirement, key, text_notin);

        // S7
        AcceptsMissing(requirement, key) <-
            Constants(_, _, _, _, _, text_doesnotexist),
            Requirement(requirement, key, text_doesnotexist);

        // S13
        AskingTerm(term) <-
            TermRequires(term, _);

        // S14
        UnreadableTerm(term) <-
            Unreadable(requirement),
            TermRequires(term, requirement);
    }

    pub fn run(tables: &[&support::Table]) -> ::std::vec::Vec<support::Table> {
        let mut tables = tables.iter();
        let mut program = Crepe::new();
        program.extend(support::rows(tables.next()).map(|[a, b, c, d, e, f]| Constants(support::symbol(a), support::symbol(b), support::symbol(c), support::symbol(d), support::symbol(e), support::symbol(f))));
        program.extend(support::rows(tables.next()).map(|[a, b]| TermRequires(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| Requirement(support::symbol(a), support::symbol(b), support::symbol(c))));
        program.extend(support::rows(tables.next()).map(|[a, b]| RequirementValue(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b]| RequirementNumber(support::symbol(a), b)));
        program.extend(support::rows(tables.next()).map(|[a]| Unreadable(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a, b]| Integer(support::symbol(a), b)));
        program.extend(support::rows(tables.next()).map(|[a, b]| KnownValue(support::symbol(a), support::symbol(b))));
        let (rows_0, rows_1, rows_2, rows_3,) = program.run_with_hasher::<support::FxBuildHasher>();
        ::std::vec![
            support::table(rows_0.into_iter().map(|AskingTerm(a)| [i64::from(a)])),
            support::table(rows_1.into_iter().map(|UnreadableTerm(a)| [i64::from(a)])),
            support::table(rows_2.into_iter().map(|Accepts(a, b, c)| [i64::from(a), i64::from(b), i64::from(c)])),
            support::table(rows_3.into_iter().map(|AcceptsMissing(a, b)| [i64::from(a), i64::from(b)])),
        ]
    }
}

mod stage_selectors_2 {
    use crate::derive::support;

    crepe::crepe! {
        @input
        pub struct Constants(u32, u32); // "In", "NotIn"
        @input
        pub struct Node(u32);
        @input
        pub struct TermRequires(u32, u32);
        @input
        pub struct NameRequirement(u32, u32);
        @input
        pub struct NameRequirementNode(u32, u32);
        @input
        pub struct AskedLabel(u32, u32, u32);
        @input
        pub struct Accepts(u32, u32, u32);
        @input
        pub struct AcceptsMissing(u32, u32);
        @input
        pub struct AskingTerm(u32);
        @input
        pub struct UnreadableTerm(u32);
        @output
        pub struct HasKey(u32, u32);
        @output
        pub struct Holds(u32, u32);
        @output
        pub struct Fails(u32, u32);
        @output
        pub struct Matches(u32, u32);

        // S8
        HasKey(node, key) <-
            AskedLabel(node, key, _);

        // S9
        Holds(requirement, node) <-
            AskedLabel(node, key, value),
            Accepts(requirement, key, value);

        // S10
        Holds(requirement, node) <-
            AcceptsMissing(requirement, key),
            Node(node),
            !HasKey(node, key);

        // S11
        Holds(requirement, node) <-
            Constants(text_in, _),
            NameRequirement(requirement, text_in),
            NameRequirementNode(requirement, node),
            Node(node);

        // S12
        Holds(requirement, node) <-
            Constants(_, text_notin),
            NameRequirement(requirement, text_notin),
            Node(node),
            !NameRequirementNode(requirement, node);

        // S15
        Fails(term, node) <-
            TermRequires(term, requirement),
            Node(node),
            !Holds(requirement, node);

        // S16
        Matches(term, node) <-
            AskingTerm(term),
            !UnreadableTerm(term),
            Node(node),
            !Fails(term, node);
    }

    pub fn run(tables: &[&support::Table]) -> ::std::vec::Vec<support::Table> {
        let mut tables = tables.iter();
        let mut program = Crepe::new();
        program.extend(support::rows(tables.next()).map(|[a, b]| Constants(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a]| Node(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a, b]| TermRequires(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b]| NameRequirement(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b]| NameRequirementNode(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| AskedLabel(support::symbol(a), support::symbol(b), support::symbol(c))));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| Accepts(support::symbol(a), support::symbol(b), support::symbol(c))));
        program.extend(support::rows(tables.next()).map(|[a, b]| AcceptsMissing(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a]| AskingTerm(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a]| UnreadableTerm(support::symbol(a))));
        let (rows_0, rows_1, rows_2, rows_3,) = program.run_with_hasher::<support::FxBuildHasher>();
        ::std::vec![
            support::table(rows_0.into_iter().map(|HasKey(a, b)| [i64::from(a), i64::from(b)])),
            support::table(rows_1.into_iter().map(|Holds(a, b)| [i64::from(a), i64::from(b)])),
            support::table(rows_2.into_iter().map(|Fails(a, b)| [i64::from(a), i64::from(b)])),
            support::table(rows_3.into_iter().map(|Matches(a, b)| [i64::from(a), i64::from(b)])),
        ]
    }
}

mod stage_affinity_1 {
    use crate::derive::support;

    crepe::crepe! {
        @input
        pub struct PreferredTerm(u32, i64, u32, i64);
        @input
        pub struct UnreadableTerm(u32);
        @output
        pub struct UnreadablePreferences(u32);

        // A6
        UnreadablePreferences(subject) <-
            PreferredTerm(subject, _, term, _),
            UnreadableTerm(term);
    }

    pub fn run(tables: &[&support::Table]) -> ::std::vec::Vec<support::Table> {
        let mut tables = tables.iter();
        let mut program = Crepe::new();
        program.extend(support::rows(tables.next()).map(|[a, b, c, d]| PreferredTerm(support::symbol(a), b, support::symbol(c), d)));
        program.extend(support::rows(tables.next()).map(|[a]| UnreadableTerm(support::symbol(a))));
        let (rows_0,) = program.run_with_hasher::<support::FxBuildHasher>();
        ::std::vec![
            support::table(rows_0.into_iter().map(|UnreadablePreferences(a)| [i64::from(a)])),
        ]
    }
}

mod stage_affinity_2 {
    use crate::derive::support;

    crepe::crepe! {
        @input
        pub struct Node(u32);
        @input
        pub struct NodeName(u32, u32);
        @input
        pub struct NodeSelector(u32, u32);
        @input
        pub struct NodeAffinity(u32);
        @input
        pub struct RequiredTerm(u32, u32);
        @input
        pub struct Matches(u32, u32);
        @output
        pub struct HasNodeName(u32);
        @output
        pub struct WrongName(u32, u32);
        @output
        pub struct NotSelected(u32, u32);
        @output
        pub struct Affine(u32, u32);
        @output
        pub struct NotAffine(u32, u32);

        // A1
        HasNodeName(subject) <-
            NodeName(subject, _);

        // A2
        WrongName(subject, node) <-
            HasNodeName(subject),
            Node(node),
            !NodeName(subject, node);

        // A3
        NotSelected(subject, node) <-
            NodeSelector(subject, term),
            Node(node),
            !Matches(term, node);

        // A4
        Affine(subject, node) <-
            RequiredTerm(subject, term),
            Matches(term, node);

        // A5
        NotAffine(subject, node) <-
            NodeAffinity(subject),
            Node(node),
            !Affine(subject, node);
    }

    pub fn run(tables: &[&support::Table]) -> ::std::vec::Vec<support::Table> {
        let mut tables = tables.iter();
        let mut program = Crepe::new();
        program.extend(support::rows(tables.next()).map(|[a]| Node(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a, b]| NodeName(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b]| NodeSelector(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a]| NodeAffinity(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a, b]| RequiredTerm(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b]| Matches(support::symbol(a), support::symbol(b))));
        let (rows_0, rows_1, rows_2, rows_3, rows_4,) = program.run_with_hasher::<support::FxBuildHasher>();
        ::std::vec![
            support::table(rows_0.into_iter().map(|HasNodeName(a)| [i64::from(a)])),
            support::table(rows_1.into_iter().map(|WrongName(a, b)| [i64::from(a), i64::from(b)])),
            support::table(rows_2.into_iter().map(|NotSelected(a, b)| [i64::from(a), i64::from(b)])),
            support::table(rows_3.into_iter().map(|Affine(a, b)| [i64::from(a), i64::from(b)])),
            support::table(rows_4.into_iter().map(|NotAffine(a, b)| [i64::from(a), i64::from(b)])),
        ]
    }
}

mod stage_affinity_3 {
    use crate::derive::support;

    crepe::crepe! {
        @input
        pub struct PreferredTerm(u32, i64, u32, i64);
        @input
        pub struct UnreadablePreferences(u32);
        @input
        pub struct Matches(u32, u32);
        @output
        pub struct Preference(u32, u32, i64, i64);
        @output
        pub struct Need0(u32, u32);
        @output
        pub struct Solutions0(u32, u32, i64, i64, i64);

        // A7
        Preference(subject, node, position, weight) <-
            PreferredTerm(subject, position, term, weight),
            !UnreadablePreferences(subject),
            Matches(term, node);

        // A8
        Need0(subject, node) <-
            Preference(subject, node, _, _);

        // A8
        Solutions0(subject, node, weight, value, weight) <-
            Need0(subject, node),
            Preference(subject, node, value, weight);
    }

    pub fn run(tables: &[&support::Table]) -> ::std::vec::Vec<support::Table> {
        let mut tables = tables.iter();
        let mut program = Crepe::new();
        program.extend(support::rows(tables.next()).map(|[a, b, c, d]| PreferredTerm(support::symbol(a), b, support::symbol(c), d)));
        program.extend(support::rows(tables.next()).map(|[a]| UnreadablePreferences(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a, b]| Matches(support::symbol(a), support::symbol(b))));
        let (rows_0, rows_1, rows_2,) = program.run_with_hasher::<support::FxBuildHasher>();
        ::std::vec![
            support::table(rows_0.into_iter().map(|Preference(a, b, c, d)| [i64::from(a), i64::from(b), c, d])),
            support::table(rows_1.into_iter().map(|Need0(a, b)| [i64::from(a), i64::from(b)])),
            support::table(rows_2.into_iter().map(|Solutions0(a, b, c, d, e)| [i64::from(a), i64::from(b), c, d, e])),
        ]
    }
}

mod stage_affinity_4 {
    use crate::derive::support;

    crepe::crepe! {
        @input
        pub struct Daemonset(u32, u32);
        @input
        pub struct Preference(u32, u32, i64, i64);
        @input
        pub struct Unscheduled(u32, u32);
        @input
        pub struct Result0(u32, u32, i64);
        @output
        pub struct AffinityScore(u32, u32, i64);
        @output
        pub struct NodeAffinityScore(u32, u32, i64);
        @output
        pub struct PodNodeAffinityScore(u32, u32, i64);

        // A8
        AffinityScore(subject, node, score) <-
            Preference(subject, node, _, _),
            Result0(subject, node, score);

        // A9
        NodeAffinityScore(daemonset, node, score) <-
            Daemonset(daemonset, subject),
            AffinityScore(subject, node, score),
            (score != 0i64);

        // A10
        PodNodeAffinityScore(pod, node, score) <-
            Unscheduled(pod, subject),
            AffinityScore(subject, node, score),
            (score != 0i64);
    }

    pub fn run(tables: &[&support::Table]) -> ::std::vec::Vec<support::Table> {
        let mut tables = tables.iter();
        let mut program = Crepe::new();
        program.extend(support::rows(tables.next()).map(|[a, b]| Daemonset(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b, c, d]| Preference(support::symbol(a), support::symbol(b), c, d)));
        program.extend(support::rows(tables.next()).map(|[a, b]| Unscheduled(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| Result0(support::symbol(a), support::symbol(b), c)));
        let (rows_0, rows_1, rows_2,) = program.run_with_hasher::<support::FxBuildHasher>();
        ::std::vec![
            support::table(rows_0.into_iter().map(|AffinityScore(a, b, c)| [i64::from(a), i64::from(b), c])),
            support::table(rows_1.into_iter().map(|NodeAffinityScore(a, b, c)| [i64::from(a), i64::from(b), c])),
            support::table(rows_2.into_iter().map(|PodNodeAffinityScore(a, b, c)| [i64::from(a), i64::from(b), c])),
        ]
    }
}

mod stage_taints_1 {
    use crate::derive::support;

    crepe::crepe! {
        @input
        pub struct Constants(u32, u32, u32, u32, u32, u32, u32, u32); // "Exists", "", "Equal", "TaintTolerationComparisonOperators", "true", "Gt", "Lt", "NoExecute"
        @input
        pub struct FeatureGate(u32, u32);
        @input
        pub struct TaintParts(u32, u32, u32, u32);
        @input
        pub struct TaintNumber(u32, i64);
        @input
        pub struct Daemonset(u32, u32);
        @input
        pub struct Toleration(u32, u32);
        @input
        pub struct HostNetwork(u32);
        @input
        pub struct TolerationParts(u32, u32, u32, u32, u32);
        @input
        pub struct TolerationNumber(u32, i64);
        @input
        pub struct Subject(u32);
        @input
        pub struct AutomaticToleration(u32, u32, u32);
        @input
        pub struct AutomaticHostNetworkToleration(u32, u32, u32);
        @output
        pub struct Reads(u32, u32, u32, u32, u32);
        @output
        pub struct CoversKey(u32, u32);
        @output
        pub struct Covers(u32, u32);
        @output
        pub struct Tolerates(u32, u32);
        @output
        pub struct BearsToleration(u32, u32);
        @output
        pub struct Tolerated(u32, u32);
        @output
        pub struct DrivesOff(u32, u32);

        // T1
        BearsToleration(subject, toleration) <-
            Toleration(subject, toleration);

        // T2
        BearsToleration(subject, toleration) <-
            AutomaticToleration(toleration, _, _),
            Daemonset(_, subject);

        // T3
        BearsToleration(subject, toleration) <-
            AutomaticHostNetworkToleration(toleration, _, _),
            Daemonset(_, subject),
            HostNetwork(subject);

        // T4
        Reads(toleration, key, operator, value, effect) <-
            TolerationParts(toleration, key, operator, value, effect);

        // T5
        Reads(toleration, key, text_exists, text, effect) <-
            Constants(text_exists, text, _, _, _, _, _, _),
            AutomaticToleration(toleration, key, effect);

        // T6
        Reads(toleration, key, text_exists, text, effect) <-
            Constants(text_exists, text, _, _, _, _, _, _),
            AutomaticHostNetworkToleration(toleration, key, effect);

        // T7
        CoversKey(toleration, taint) <-
            Reads(toleration, key, _, _, _),
            TaintParts(taint, key, _, _);

        // T8
        CoversKey(toleration, taint) <-
            Constants(_, text, _, _, _, _, _, _),
            Reads(toleration, text, _, _, _),
            TaintParts(taint, _, _, _);

        // T9
        Covers(toleration, taint) <-
            CoversKey(toleration, taint),
            Reads(toleration, _, _, _, effect),
            TaintParts(taint, _, _, effect);

        // T10
        Covers(toleration, taint) <-
            Constants(_, text, _, _, _, _, _, _),
            CoversKey(toleration, taint),
            Reads(toleration, _, _, _, text);

        // T11
        Tolerates(toleration, taint) <-
            Constants(text_exists, _, _, _, _, _, _, _),
            Covers(toleration, taint),
            Reads(toleration, _, text_exists, _, _);

        // T12
        Tolerates(toleration, taint) <-
            Constants(_, _, text_equal, _, _, _, _, _),
            Covers(toleration, taint),
            Reads(toleration, _, text_equal, value, _),
            TaintParts(taint, _, value, _);

        // T13
        Tolerates(toleration, taint) <-
            Constants(_, _, _, text_tainttolerationcomparisonoperators, text_true, text_gt, _, _),
            FeatureGate(text_tainttolerationcomparisonoperators, text_true),
            Reads(toleration, _, text_gt, _, _),
            Covers(toleration, taint),
            TolerationNumber(toleration, bound),
            TaintNumber(taint, number),
            (number > bound);

        // T14
        Tolerates(toleration, taint) <-
            Constants(_, _, _, text_tainttolerationcomparisonoperators, text_true, _, text_lt, _),
            FeatureGate(text_tainttolerationcomparisonoperators, text_true),
            Reads(toleration, _, text_lt, _, _),
            Covers(toleration, taint),
            TolerationNumber(toleration, bound),
            TaintNumber(taint, number),
            (number < bound);

        // T15
        Tolerated(subject, taint) <-
            Tolerates(toleration, taint),
            BearsToleration(subject, toleration);

        // T18
        DrivesOff(taint, subject) <-
            Constants(_, _, _, _, _, _, _, text_noexecute),
            TaintParts(taint, _, _, text_noexecute),
            Subject(subject),
            !Tolerated(subject, taint);
    }

    pub fn run(tables: &[&support::Table]) -> ::std::vec::Vec<support::Table> {
        let mut tables = tables.iter();
        let mut program = Crepe::new();
        program.extend(support::rows(tables.next()).map(|[a, b, c, d, e, f, g, h]| Constants(support::symbol(a), support::symbol(b), support::symbol(c), support::symbol(d), support::symbol(e), support::symbol(f), support::symbol(g), support::symbol(h))));
        program.extend(support::rows(tables.next()).map(|[a, b]| FeatureGate(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b, c, d]| TaintParts(support::symbol(a), support::symbol(b), support::symbol(c), support::symbol(d))));
        program.extend(support::rows(tables.next()).map(|[a, b]| TaintNumber(support::symbol(a), b)));
        program.extend(support::rows(tables.next()).map(|[a, b]| Daemonset(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b]| Toleration(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a]| HostNetwork(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a, b, c, d, e]| TolerationParts(support::symbol(a), support::symbol(b), support::symbol(c), support::symbol(d), support::symbol(e))));
        program.extend(support::rows(tables.next()).map(|[a, b]| TolerationNumber(support::symbol(a), b)));
        program.extend(support::rows(tables.next()).map(|[a]| Subject(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| AutomaticToleration(support::symbol(a), support::symbol(b), support::symbol(c))));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| AutomaticHostNetworkToleration(support::symbol(a), support::symbol(b), support::symbol(c))));
        let (rows_0, rows_1, rows_2, rows_3, rows_4, rows_5, rows_6,) = program.run_with_hasher::<support::FxBuildHasher>();
        ::std::vec![
            support::table(rows_0.into_iter().map(|Reads(a, b, c, d, e)| [i64::from(a), i64::from(b), i64::from(c), i64::from(d), i64::from(e)])),
            support::table(rows_1.into_iter().map(|CoversKey(a, b)| [i64::from(a), i64::from(b)])),
            support::table(rows_2.into_iter().map(|Covers(a, b)| [i64::from(a), i64::from(b)])),
            support::table(rows_3.into_iter().map(|Tolerates(a, b)| [i64::from(a), i64::from(b)])),
            support::table(rows_4.into_iter().map(|BearsToleration(a, b)| [i64::from(a), i64::from(b)])),
            support::table(rows_5.into_iter().map(|Tolerated(a, b)| [i64::from(a), i64::from(b)])),
            support::table(rows_6.into_iter().map(|DrivesOff(a, b)| [i64::from(a), i64::from(b)])),
        ]
    }
}

mod stage_taints_2 {
    use crate::derive::support;

    crepe::crepe! {
        @input
        pub struct Constants(u32); // "NoSchedule"
        @input
        pub struct TaintParts(u32, u32, u32, u32);
        @input
        pub struct Subject(u32);
        @input
        pub struct Tolerated(u32, u32);
        @input
        pub struct DrivesOff(u32, u32);
        @output
        pub struct KeepsOff(u32, u32);

        // T16
        KeepsOff(taint, subject) <-
            Constants(text_noschedule),
            TaintParts(taint, _, _, text_noschedule),
            Subject(subject),
            !Tolerated(subject, taint);

        // T17
        KeepsOff(taint, subject) <-
            DrivesOff(taint, subject);
    }

    pub fn run(tables: &[&support::Table]) -> ::std::vec::Vec<support::Table> {
        let mut tables = tables.iter();
        let mut program = Crepe::new();
        program.extend(support::rows(tables.next()).map(|[a]| Constants(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a, b, c, d]| TaintParts(support::symbol(a), support::symbol(b), support::symbol(c), support::symbol(d))));
        program.extend(support::rows(tables.next()).map(|[a]| Subject(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a, b]| Tolerated(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b]| DrivesOff(support::symbol(a), support::symbol(b))));
        let (rows_0,) = program.run_with_hasher::<support::FxBuildHasher>();
        ::std::vec![
            support::table(rows_0.into_iter().map(|KeepsOff(a, b)| [i64::from(a), i64::from(b)])),
        ]
    }
}

mod stage_taints_3 {
    use crate::derive::support;

    crepe::crepe! {
        @input
        pub struct Taint(u32, u32);
        @input
        pub struct KeepsOff(u32, u32);
        @input
        pub struct DrivesOff(u32, u32);
        @output
        pub struct KeptOff(u32, u32);
        @output
        pub struct DrivenOff(u32, u32);

        // T19
        KeptOff(subject, node) <-
            Taint(node, taint),
            KeepsOff(taint, subject);

        // T20
        DrivenOff(subject, node) <-
            Taint(node, taint),
            DrivesOff(taint, subject);
    }

    pub fn run(tables: &[&support::Table]) -> ::std::vec::Vec<support::Table> {
        let mut tables = tables.iter();
        let mut program = Crepe::new();
        program.extend(support::rows(tables.next()).map(|[a, b]| Taint(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b]| KeepsOff(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b]| DrivesOff(support::symbol(a), support::symbol(b))));
        let (rows_0, rows_1,) = program.run_with_hasher::<support::FxBuildHasher>();
        ::std::vec![
            support::table(rows_0.into_iter().map(|KeptOff(a, b)| [i64::from(a), i64::from(b)])),
            support::table(rows_1.into_iter().map(|DrivenOff(a, b)| [i64::from(a), i64::from(b)])),
        ]
    }
}

mod stage_feasibility {
    use crate::derive::support;

    crepe::crepe! {
        @input
        pub struct Constants(u32, u32); // "NodeAffinity", "TaintToleration"
        @input
        pub struct Node(u32);
        @input
        pub struct Daemonset(u32, u32);
        @input
        pub struct NotSelected(u32, u32);
        @input
        pub struct NotAffine(u32, u32);
        @input
        pub struct Subject(u32);
        @input
        pub struct Unscheduled(u32, u32);
        @input
        pub struct KeptOff(u32, u32);
        @output
        pub struct Refuses(u32, u32, u32);
        @output
        pub struct Refused(u32, u32);
        @output
        pub struct Infeasible(u32, u32, u32);
        @output
        pub struct Feasible(u32, u32);
        @output
        pub struct PodInfeasible(u32, u32, u32);
        @output
        pub struct PodEligible(u32, u32);

        // F1
        Refuses(text_nodeaffinity, subject, node) <-
            Constants(text_nodeaffinity, _),
            Subject(subject),
            NotSelected(subject, node);

        // F2
        Refuses(text_nodeaffinity, subject, node) <-
            Constants(text_nodeaffinity, _),
            Unscheduled(_, subject),
            NotAffine(subject, node);

        // F3
        Refuses(text_tainttoleration, subject, node) <-
            Constants(_, text_tainttoleration),
            KeptOff(subject, node);

        // F4
        Refused(subject, node) <-
            Refuses(_, subject, node);

        // F5
        Infeasible(daemonset, node, plugin) <-
            Daemonset(daemonset, subject),
            Refuses(plugin, subject, node);

        // F6
        Feasible(daemonset, node) <-
            Daemonset(daemonset, subject),
            Node(node),
            !Refused(subject, node);

        // F7
        PodInfeasible(pod, node, plugin) <-
            Unscheduled(pod, subject),
            Refuses(plugin, subject, node);

        // F8
        PodEligible(pod, node) <-
            Unscheduled(pod, subject),
            Node(node),
            !Refused(subject, node);
    }

    pub fn run(tables: &[&support::Table]) -> ::std::vec::Vec<support::Table> {
        let mut tables = tables.iter();
        let mut program = Crepe::new();
        program.extend(support::rows(tables.next()).map(|[a, b]| Constants(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a]| Node(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a, b]| Daemonset(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b]| NotSelected(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b]| NotAffine(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a]| Subject(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a, b]| Unscheduled(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b]| KeptOff(support::symbol(a), support::symbol(b))));
        let (rows_0, rows_1, rows_2, rows_3, rows_4, rows_5,) = program.run_with_hasher::<support::FxBuildHasher>();
        ::std::vec![
            support::table(rows_0.into_iter().map(|Refuses(a, b, c)| [i64::from(a), i64::from(b), i64::from(c)])),
            support::table(rows_1.into_iter().map(|Refused(a, b)| [i64::from(a), i64::from(b)])),
            support::table(rows_2.into_iter().map(|Infeasible(a, b, c)| [i64::from(a), i64::from(b), i64::from(c)])),
            support::table(rows_3.into_iter().map(|Feasible(a, b)| [i64::from(a), i64::from(b)])),
            support::table(rows_4.into_iter().map(|PodInfeasible(a, b, c)| [i64::from(a), i64::from(b), i64::from(c)])),
            support::table(rows_5.into_iter().map(|PodEligible(a, b)| [i64::from(a), i64::from(b)])),
        ]
    }
}

mod stage_placement_1 {
    use crate::derive::support;

    crepe::crepe! {
        @input
        pub struct Constants(u32, u32); // "node affinity", "inter-pod affinity"
        @input
        pub struct Node(u32);
        @input
        pub struct Daemonset(u32, u32);
        @input
        pub struct WrongName(u32, u32);
        @input
        pub struct NotSelected(u32, u32);
        @input
        pub struct NotAffine(u32, u32);
        @input
        pub struct NodeAffinityScore(u32, u32, i64);
        @input
        pub struct PodNodeAffinityScore(u32, u32, i64);
        @input
        pub struct Feasible(u32, u32);
        @input
        pub struct PodAffinityScore(u32, u32, i64);
        @input
        pub struct PodPodAffinityScore(u32, u32, i64);
        @input
        pub struct Subject(u32);
        @input
        pub struct KeptOff(u32, u32);
        @input
        pub struct DrivenOff(u32, u32);
        @output
        pub struct Admitted(u32, u32);
        @output
        pub struct ShouldRun(u32, u32);
        @output
        pub struct ShouldContinue(u32, u32);
        @output
        pub struct Eligible(u32, u32);
        @output
        pub struct Score(u32, u32, u32, i64);
        @output
        pub struct Need3(u32, u32);
        @output
        pub struct Solutions3(u32, u32, i64, u32, i64);
        @output
        pub struct PodScore(u32, u32, u32, i64);
        @output
        pub struct Need4(u32, u32);
        @output
        pub struct Solutions4(u32, u32, i64, u32, i64);

        // P1
        Admitted(subject, node) <-
            Subject(subject),
            Node(node),
            !WrongName(subject, node),
            !NotSelected(subject, node),
            !NotAffine(subject, node);

        // P2
        ShouldRun(daemonset, node) <-
            Daemonset(daemonset, subject),
            Admitted(subject, node),
            !KeptOff(subject, node);

        // P3
        ShouldContinue(daemonset, node) <-
            Daemonset(daemonset, subject),
            Admitted(subject, node),
            !DrivenOff(subject, node);

        // P4
        Eligible(daemonset, node) <-
            ShouldRun(daemonset, node),
            Feasible(daemonset, node);

        // P5
        Score(daemonset, node, text_node_affinity, score) <-
            Constants(text_node_affinity, _),
            NodeAffinityScore(daemonset, node, score);

        // P6
        Score(daemonset, node, text_inter_pod_affinity, score) <-
            Constants(_, text_inter_pod_affinity),
            PodAffinityScore(daemonset, node, score);

        // P7
        Need3(daemonset, node) <-
            Score(daemonset, node, _, _);

        // P7
        Solutions3(daemonset, node, part, value, part) <-
            Need3(daemonset, node),
            Score(daemonset, node, value, part);

        // P9
        PodScore(pod, node, text_node_affinity, score) <-
            Constants(text_node_affinity, _),
            PodNodeAffinityScore(pod, node, score);

        // P10
        PodScore(pod, node, text_inter_pod_affinity, score) <-
            Constants(_, text_inter_pod_affinity),
            PodPodAffinityScore(pod, node, score);

        // P11
        Need4(pod, node) <-
            PodScore(pod, node, _, _);

        // P11
        Solutions4(pod, node, part, value, part) <-
            Need4(pod, node),
            PodScore(pod, node, value, part);
    }

    pub fn run(tables: &[&support::Table]) -> ::std::vec::Vec<support::Table> {
        let mut tables = tables.iter();
        let mut program = Crepe::new();
        program.extend(support::rows(tables.next()).map(|[a, b]| Constants(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a]| Node(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a, b]| Daemonset(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b]| WrongName(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b]| NotSelected(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b]| NotAffine(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| NodeAffinityScore(support::symbol(a), support::symbol(b), c)));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| PodNodeAffinityScore(support::symbol(a), support::symbol(b), c)));
        program.extend(support::rows(tables.next()).map(|[a, b]| Feasible(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| PodAffinityScore(support::symbol(a), support::symbol(b), c)));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| PodPodAffinityScore(support::symbol(a), support::symbol(b), c)));
        program.extend(support::rows(tables.next()).map(|[a]| Subject(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a, b]| KeptOff(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b]| DrivenOff(support::symbol(a), support::symbol(b))));
        let (rows_0, rows_1, rows_2, rows_3, rows_4, rows_5, rows_6, rows_7, rows_8, rows_9,) = program.run_with_hasher::<support::FxBuildHasher>();
        ::std::vec![
            support::table(rows_0.into_iter().map(|Admitted(a, b)| [i64::from(a), i64::from(b)])),
            support::table(rows_1.into_iter().map(|ShouldRun(a, b)| [i64::from(a), i64::from(b)])),
            support::table(rows_2.into_iter().map(|ShouldContinue(a, b)| [i64::from(a), i64::from(b)])),
            support::table(rows_3.into_iter().map(|Eligible(a, b)| [i64::from(a), i64::from(b)])),
            support::table(rows_4.into_iter().map(|Score(a, b, c, d)| [i64::from(a), i64::from(b), i64::from(c), d])),
            support::table(rows_5.into_iter().map(|Need3(a, b)| [i64::from(a), i64::from(b)])),
            support::table(rows_6.into_iter().map(|Solutions3(a, b, c, d, e)| [i64::from(a), i64::from(b), c, i64::from(d), e])),
            support::table(rows_7.into_iter().map(|PodScore(a, b, c, d)| [i64::from(a), i64::from(b), i64::from(c), d])),
            support::table(rows_8.into_iter().map(|Need4(a, b)| [i64::from(a), i64::from(b)])),
            support::table(rows_9.into_iter().map(|Solutions4(a, b, c, d, e)| [i64::from(a), i64::from(b), c, i64::from(d), e])),
        ]
    }
}

mod stage_placement_2 {
    use crate::derive::support;

    crepe::crepe! {
        @input
        pub struct PodEligible(u32, u32);
        @input
        pub struct Eligible(u32, u32);
        @input
        pub struct Score(u32, u32, u32, i64);
        @input
        pub struct PodScore(u32, u32, u32, i64);
        @input
        pub struct Result3(u32, u32, i64);
        @input
        pub struct Result4(u32, u32, i64);
        @output
        pub struct TotalScore(u32, u32, i64);
        @output
        pub struct Preferred(u32, u32, i64);
        @output
        pub struct PodTotalScore(u32, u32, i64);
        @output
        pub struct PodPreferred(u32, u32, i64);

        // P7
        TotalScore(daemonset, node, total) <-
            Score(daemonset, node, _, _),
            Result3(daemonset, node, total);

        // P8
        Preferred(daemonset, node, total) <-
            TotalScore(daemonset, node, total),
            (total > 0i64),
            Eligible(daemonset, node);

        // P11
        PodTotalScore(pod, node, total) <-
            PodScore(pod, node, _, _),
            Result4(pod, node, total);

        // P12
        PodPreferred(pod, node, total) <-
            PodTotalScore(pod, node, total),
            (total > 0i64),
            PodEligible(pod, node);
    }

    pub fn run(tables: &[&support::Table]) -> ::std::vec::Vec<support::Table> {
        let mut tables = tables.iter();
        let mut program = Crepe::new();
        program.extend(support::rows(tables.next()).map(|[a, b]| PodEligible(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b]| Eligible(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b, c, d]| Score(support::symbol(a), support::symbol(b), support::symbol(c), d)));
        program.extend(support::rows(tables.next()).map(|[a, b, c, d]| PodScore(support::symbol(a), support::symbol(b), support::symbol(c), d)));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| Result3(support::symbol(a), support::symbol(b), c)));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| Result4(support::symbol(a), support::symbol(b), c)));
        let (rows_0, rows_1, rows_2, rows_3,) = program.run_with_hasher::<support::FxBuildHasher>();
        ::std::vec![
            support::table(rows_0.into_iter().map(|TotalScore(a, b, c)| [i64::from(a), i64::from(b), c])),
            support::table(rows_1.into_iter().map(|Preferred(a, b, c)| [i64::from(a), i64::from(b), c])),
            support::table(rows_2.into_iter().map(|PodTotalScore(a, b, c)| [i64::from(a), i64::from(b), c])),
            support::table(rows_3.into_iter().map(|PodPreferred(a, b, c)| [i64::from(a), i64::from(b), c])),
        ]
    }
}

mod stage_age_1 {
    use crate::derive::support;

    crepe::crepe! {
        @input
        pub struct Constants(u32); // "RollingUpdate"
        @input
        pub struct UpdateStrategy(u32, u32);
        @input
        pub struct MaxSurge(u32, i64, u32);
        @output
        pub struct Surging(u32);

        // G1
        Surging(daemonset) <-
            Constants(text_rollingupdate),
            UpdateStrategy(daemonset, text_rollingupdate),
            MaxSurge(daemonset, amount, _),
            (amount > 0i64);
    }

    pub fn run(tables: &[&support::Table]) -> ::std::vec::Vec<support::Table> {
        let mut tables = tables.iter();
        let mut program = Crepe::new();
        program.extend(support::rows(tables.next()).map(|[a]| Constants(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a, b]| UpdateStrategy(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| MaxSurge(support::symbol(a), b, support::symbol(c))));
        let (rows_0,) = program.run_with_hasher::<support::FxBuildHasher>();
        ::std::vec![
            support::table(rows_0.into_iter().map(|Surging(a)| [i64::from(a)])),
        ]
    }
}

mod stage_age_2 {
    use crate::derive::support;

    crepe::crepe! {
        @input
        pub struct Terminating(u32);
        @input
        pub struct Ended(u32);
        @output
        pub struct Halted(u32);

        // G2
        Halted(pod) <-
            Terminating(pod);

        // G3
        Halted(pod) <-
            Ended(pod);
    }

    pub fn run(tables: &[&support::Table]) -> ::std::vec::Vec<support::Table> {
        let mut tables = tables.iter();
        let mut program = Crepe::new();
        program.extend(support::rows(tables.next()).map(|[a]| Terminating(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a]| Ended(support::symbol(a))));
        let (rows_0,) = program.run_with_hasher::<support::FxBuildHasher>();
        ::std::vec![
            support::table(rows_0.into_iter().map(|Halted(a)| [i64::from(a)])),
        ]
    }
}

mod stage_age_3 {
    use crate::derive::support;

    crepe::crepe! {
        @input
        pub struct Constants(u32, u32, u32, u32, u32, u32, u32); // "controller-revision-hash", "there", "running", "of the current hash", "of another hash", "Failed", "failed"
        @input
        pub struct Assigned(u32, u32);
        @input
        pub struct PodLabels(u32, u32);
        @input
        pub struct Phase(u32, u32);
        @input
        pub struct Terminating(u32);
        @input
        pub struct LabelsPair(u32, u32, u32);
        @input
        pub struct Created(u32, i64);
        @input
        pub struct Halted(u32);
        @input
        pub struct Placed(u32, u32, u32);
        @input
        pub struct Crowded(u32, u32);
        @input
        pub struct ShouldContinue(u32, u32);
        @input
        pub struct CurrentHash(u32, u32);
        @output
        pub struct RunsInCrowd(u32, u32, u32);
        @output
        pub struct BearsCurrentHash(u32, u32, u32);
        @output
        pub struct Member(u32, u32, u32, u32);
        @output
        pub struct AssignedMember(u32, u32, u32);
        @output
        pub struct Elder(u32, u32, u32, u32, i64);
        @output
        pub struct Need1(u32, u32, u32);
        @output
        pub struct Solutions1(u32, u32, u32, i64);

        // G4
        RunsInCrowd(daemonset, node, pod) <-
            Crowded(daemonset, node),
            ShouldContinue(daemonset, node),
            Placed(daemonset, node, pod),
            !Halted(pod);

        // G5
        BearsCurrentHash(daemonset, node, pod) <-
            Constants(text_controller_revision_hash, _, _, _, _, _, _),
            RunsInCrowd(daemonset, node, pod),
            PodLabels(pod, labels),
            LabelsPair(labels, text_controller_revision_hash, hash),
            CurrentHash(daemonset, hash);

        // G6
        Member(daemonset, node, text_there, pod) <-
            Constants(_, text_there, _, _, _, _, _),
            Crowded(daemonset, node),
            Placed(daemonset, node, pod);

        // G7
        Member(daemonset, node, text_running, pod) <-
            Constants(_, _, text_running, _, _, _, _),
            RunsInCrowd(daemonset, node, pod);

        // G8
        Member(daemonset, node, text_of_the_current_hash, pod) <-
            Constants(_, _, _, text_of_the_current_hash, _, _, _),
            BearsCurrentHash(daemonset, node, pod);

        // G9
        Member(daemonset, node, text_of_another_hash, pod) <-
            Constants(_, _, _, _, text_of_another_hash, _, _),
            RunsInCrowd(daemonset, node, pod),
            !BearsCurrentHash(daemonset, node, pod);

        // G10
        Member(daemonset, node, text_failed_2, pod) <-
            Constants(_, _, _, _, _, text_failed, text_failed_2),
            Phase(pod, text_failed),
            !Terminating(pod),
            Placed(daemonset, node, pod),
            ShouldContinue(daemonset, node);

        // G11
        AssignedMember(daemonset, node, group) <-
            Member(daemonset, node, group, pod),
            Assigned(pod, _);

        // G12
        Elder(daemonset, node, group, pod, seconds) <-
            Member(daemonset, node, group, pod),
            Assigned(pod, _),
            Created(pod, seconds);

        // G13
        Elder(daemonset, node, group, pod, seconds) <-
            Member(daemonset, node, group, pod),
            !AssignedMember(daemonset, node, group),
            Created(pod, seconds);

        // G14
        Need1(daemonset, node, group) <-
            Elder(daemonset, node, group, _, _);

        // G14
        Solutions1(daemonset, node, group, other) <-
            Need1(daemonset, node, group),
            Elder(daemonset, node, group, _, other);
    }

    pub fn run(tables: &[&support::Table]) -> ::std::vec::Vec<support::Table> {
        let mut tables = tables.iter();
        let mut program = Crepe::new();
        program.extend(support::rows(tables.next()).map(|[a, b, c, d, e, f, g]| Constants(support::symbol(a), support::symbol(b), support::symbol(c), support::symbol(d), support::symbol(e), support::symbol(f), support::symbol(g))));
        program.extend(support::rows(tables.next()).map(|[a, b]| Assigned(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b]| PodLabels(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b]| Phase(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a]| Terminating(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| LabelsPair(support::symbol(a), support::symbol(b), support::symbol(c))));
        program.extend(support::rows(tables.next()).map(|[a, b]| Created(support::symbol(a), b)));
        program.extend(support::rows(tables.next()).map(|[a]| Halted(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| Placed(support::symbol(a), support::symbol(b), support::symbol(c))));
        program.extend(support::rows(tables.next()).map(|[a, b]| Crowded(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b]| ShouldContinue(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b]| CurrentHash(support::symbol(a), support::symbol(b))));
        let (rows_0, rows_1, rows_2, rows_3, rows_4, rows_5, rows_6,) = program.run_with_hasher::<support::FxBuildHasher>();
        ::std::vec![
            support::table(rows_0.into_iter().map(|RunsInCrowd(a, b, c)| [i64::from(a), i64::from(b), i64::from(c)])),
            support::table(rows_1.into_iter().map(|BearsCurrentHash(a, b, c)| [i64::from(a), i64::from(b), i64::from(c)])),
            support::table(rows_2.into_iter().map(|Member(a, b, c, d)| [i64::from(a), i64::from(b), i64::from(c), i64::from(d)])),
            support::table(rows_3.into_iter().map(|AssignedMember(a, b, c)| [i64::from(a), i64::from(b), i64::from(c)])),
            support::table(rows_4.into_iter().map(|Elder(a, b, c, d, e)| [i64::from(a), i64::from(b), i64::from(c), i64::from(d), e])),
            support::table(rows_5.into_iter().map(|Need1(a, b, c)| [i64::from(a), i64::from(b), i64::from(c)])),
            support::table(rows_6.into_iter().map(|Solutions1(a, b, c, d)| [i64::from(a), i64::from(b), i64::from(c), d])),
        ]
    }
}

mod stage_age_4 {
    use crate::derive::support;

    crepe::crepe! {
        @input
        pub struct Elder(u32, u32, u32, u32, i64);
        @input
        pub struct Result1(u32, u32, u32, i64);
        @output
        pub struct First(u32, u32, u32, u32);
        @output
        pub struct AfterName(u32, u32, u32, u32);
        @output
        pub struct Oldest(u32, u32, u32, u32);

        // G14
        First(daemonset, node, group, pod) <-
            Elder(daemonset, node, group, pod, seconds),
            Result1(daemonset, node, group, seconds);

        // G15
        AfterName(daemonset, node, group, pod) <-
            First(daemonset, node, group, pod),
            First(daemonset, node, group, other),
            (other < pod);

        // G16
        Oldest(daemonset, node, group, pod) <-
            First(daemonset, node, group, pod),
            !AfterName(daemonset, node, group, pod);
    }

    pub fn run(tables: &[&support::Table]) -> ::std::vec::Vec<support::Table> {
        let mut tables = tables.iter();
        let mut program = Crepe::new();
        program.extend(support::rows(tables.next()).map(|[a, b, c, d, e]| Elder(support::symbol(a), support::symbol(b), support::symbol(c), support::symbol(d), e)));
        program.extend(support::rows(tables.next()).map(|[a, b, c, d]| Result1(support::symbol(a), support::symbol(b), support::symbol(c), d)));
        let (rows_0, rows_1, rows_2,) = program.run_with_hasher::<support::FxBuildHasher>();
        ::std::vec![
            support::table(rows_0.into_iter().map(|First(a, b, c, d)| [i64::from(a), i64::from(b), i64::from(c), i64::from(d)])),
            support::table(rows_1.into_iter().map(|AfterName(a, b, c, d)| [i64::from(a), i64::from(b), i64::from(c), i64::from(d)])),
            support::table(rows_2.into_iter().map(|Oldest(a, b, c, d)| [i64::from(a), i64::from(b), i64::from(c), i64::from(d)])),
        ]
    }
}

mod stage_lifecycle {
    use crate::derive::support;

    crepe::crepe! {
        @input
        pub struct Constants(u32, u32, u32, u32, u32, u32, u32, u32, u32, u32, u32, u32, u32, u32, u32, u32); // "none is there", "none runs there", "may not stay on its node", "failed", "has failed", "Succeeded", "has succeeded", "running", "is not the oldest on its node", "of the current hash", "is not the oldest of the current revision on its node", "of another hash", "is not the oldest of the other revisions on its node", "is not ready, and a new pod is there", "a new pod is available in its place", "waits for a node that is gone"
        @input
        pub struct Node(u32);
        @input
        pub struct Phase(u32, u32);
        @input
        pub struct Terminating(u32);
        @input
        pub struct Ready(u32, i64);
        @input
        pub struct MeantFor(u32, u32);
        @input
        pub struct Surging(u32);
        @input
        pub struct Halted(u32);
        @input
        pub struct Member(u32, u32, u32, u32);
        @input
        pub struct Oldest(u32, u32, u32, u32);
        @input
        pub struct Placed(u32, u32, u32);
        @input
        pub struct Occupied(u32, u32);
        @input
        pub struct Unavailable(u32, u32, u32);
        @input
        pub struct Managed(u32);
        @input
        pub struct ShouldRun(u32, u32);
        @input
        pub struct ShouldContinue(u32, u32);
        @output
        pub struct PartlyHalted(u32, u32);
        @output
        pub struct StillRuns(u32, u32);
        @output
        pub struct MustCreate(u32, u32, u32);
        @output
        pub struct MustDelete(u32, u32, u32, u32);
        @output
        pub struct Unsettled(u32);

        // L1
        MustCreate(daemonset, node, text_none_is_there) <-
            Constants(text_none_is_there, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _),
            ShouldRun(daemonset, node),
            !Occupied(daemonset, node),
            Managed(daemonset);

        // L2
        PartlyHalted(daemonset, node) <-
            Halted(pod),
            Placed(daemonset, node, pod);

        // L3
        StillRuns(daemonset, node) <-
            PartlyHalted(daemonset, node),
            Placed(daemonset, node, pod),
            !Halted(pod);

        // L4
        MustCreate(daemonset, node, text_none_runs_there) <-
            Constants(_, text_none_runs_there, _, _, _, _, _, _, _, _, _, _, _, _, _, _),
            PartlyHalted(daemonset, node),
            !StillRuns(daemonset, node),
            ShouldRun(daemonset, node),
            Surging(daemonset);

        // L5
        MustDelete(daemonset, node, pod, text_may_not_stay_on_its_node) <-
            Constants(_, _, text_may_not_stay_on_its_node, _, _, _, _, _, _, _, _, _, _, _, _, _),
            Placed(daemonset, node, pod),
            !ShouldContinue(daemonset, node),
            !Terminating(pod),
            Node(node);

        // L6
        MustDelete(daemonset, node, pod, text_has_failed) <-
            Constants(_, _, _, text_failed, text_has_failed, _, _, _, _, _, _, _, _, _, _, _),
            Oldest(daemonset, node, text_failed, pod);

        // L7
        MustDelete(daemonset, node, pod, text_has_succeeded) <-
            Constants(_, _, _, _, _, text_succeeded, text_has_succeeded, _, _, _, _, _, _, _, _, _),
            Phase(pod, text_succeeded),
            !Terminating(pod),
            Placed(daemonset, node, pod),
            ShouldContinue(daemonset, node);

        // L8
        MustDelete(daemonset, node, pod, text_is_not_the_oldest_on_its_node) <-
            Constants(_, _, _, _, _, _, _, text_running, text_is_not_the_oldest_on_its_node, _, _, _, _, _, _, _),
            Member(daemonset, node, text_running, pod),
            !Surging(daemonset),
            !Oldest(daemonset, node, text_running, pod);

        // L9
        MustDelete(daemonset, node, pod, text_is_not_the_oldest_of_the_current_revisio) <-
            Constants(_, _, _, _, _, _, _, _, _, text_of_the_current_hash, text_is_not_the_oldest_of_the_current_revisio, _, _, _, _, _),
            Member(daemonset, node, text_of_the_current_hash, pod),
            !Oldest(daemonset, node, text_of_the_current_hash, pod),
            Surging(daemonset);

        // L10
        MustDelete(daemonset, node, pod, text_is_not_the_oldest_of_the_other_revisions) <-
            Constants(_, _, _, _, _, _, _, _, _, _, _, text_of_another_hash, text_is_not_the_oldest_of_the_other_revisions, _, _, _),
            Member(daemonset, node, text_of_another_hash, pod),
            !Oldest(daemonset, node, text_of_another_hash, pod),
            Surging(daemonset);

        // L11
        MustDelete(daemonset, node, pod, text_is_not_ready_and_a_new_pod_is_there) <-
            Constants(_, _, _, _, _, _, _, _, _, text_of_the_current_hash, _, text_of_another_hash, _, text_is_not_ready_and_a_new_pod_is_there, _, _),
            Surging(daemonset),
            Oldest(daemonset, node, text_of_another_hash, pod),
            !Ready(pod, _),
            Oldest(daemonset, node, text_of_the_current_hash, _);

        // L12
        MustDelete(daemonset, node, pod, text_a_new_pod_is_available_in_its_place) <-
            Constants(_, _, _, _, _, _, _, _, _, text_of_the_current_hash, _, text_of_another_hash, _, _, text_a_new_pod_is_available_in_its_place, _),
            Surging(daemonset),
            Oldest(daemonset, node, text_of_another_hash, pod),
            Oldest(daemonset, node, text_of_the_current_hash, new),
            !Unavailable(daemonset, node, new),
            Ready(pod, _);

        // L13
        MustDelete(daemonset, node, pod, text_waits_for_a_node_that_is_gone) <-
            Constants(_, _, _, _, _, _, _, _, _, _, _, _, _, _, _, text_waits_for_a_node_that_is_gone),
            MeantFor(pod, node),
            !Node(node),
            Placed(daemonset, node, pod);

        // L14
        Unsettled(daemonset) <-
            MustCreate(daemonset, _, _);

        // L15
        Unsettled(daemonset) <-
            MustDelete(daemonset, _, _, _);
    }

    pub fn run(tables: &[&support::Table]) -> ::std::vec::Vec<support::Table> {
        let mut tables = tables.iter();
        let mut program = Crepe::new();
        program.extend(support::rows(tables.next()).map(|[a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p]| Constants(support::symbol(a), support::symbol(b), support::symbol(c), support::symbol(d), support::symbol(e), support::symbol(f), support::symbol(g), support::symbol(h), support::symbol(i), support::symbol(j), support::symbol(k), support::symbol(l), support::symbol(m), support::symbol(n), support::symbol(o), support::symbol(p))));
        program.extend(support::rows(tables.next()).map(|[a]| Node(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a, b]| Phase(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a]| Terminating(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a, b]| Ready(support::symbol(a), b)));
        program.extend(support::rows(tables.next()).map(|[a, b]| MeantFor(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a]| Surging(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a]| Halted(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a, b, c, d]| Member(support::symbol(a), support::symbol(b), support::symbol(c), support::symbol(d))));
        program.extend(support::rows(tables.next()).map(|[a, b, c, d]| Oldest(support::symbol(a), support::symbol(b), support::symbol(c), support::symbol(d))));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| Placed(support::symbol(a), support::symbol(b), support::symbol(c))));
        program.extend(support::rows(tables.next()).map(|[a, b]| Occupied(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| Unavailable(support::symbol(a), support::symbol(b), support::symbol(c))));
        program.extend(support::rows(tables.next()).map(|[a]| Managed(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a, b]| ShouldRun(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b]| ShouldContinue(support::symbol(a), support::symbol(b))));
        let (rows_0, rows_1, rows_2, rows_3, rows_4,) = program.run_with_hasher::<support::FxBuildHasher>();
        ::std::vec![
            support::table(rows_0.into_iter().map(|PartlyHalted(a, b)| [i64::from(a), i64::from(b)])),
            support::table(rows_1.into_iter().map(|StillRuns(a, b)| [i64::from(a), i64::from(b)])),
            support::table(rows_2.into_iter().map(|MustCreate(a, b, c)| [i64::from(a), i64::from(b), i64::from(c)])),
            support::table(rows_3.into_iter().map(|MustDelete(a, b, c, d)| [i64::from(a), i64::from(b), i64::from(c), i64::from(d)])),
            support::table(rows_4.into_iter().map(|Unsettled(a)| [i64::from(a)])),
        ]
    }
}

mod stage_updates_1 {
    use crate::derive::support;

    crepe::crepe! {
        @input
        pub struct Managed(u32);
        @output
        pub struct Need12(u32);

        // U1
        Need12(daemonset) <-
            Managed(daemonset);
    }

    pub fn run(tables: &[&support::Table]) -> ::std::vec::Vec<support::Table> {
        let mut tables = tables.iter();
        let mut program = Crepe::new();
        program.extend(support::rows(tables.next()).map(|[a]| Managed(support::symbol(a))));
        let (rows_0,) = program.run_with_hasher::<support::FxBuildHasher>();
        ::std::vec![
            support::table(rows_0.into_iter().map(|Need12(a)| [i64::from(a)])),
        ]
    }
}

mod stage_updates_2 {
    use crate::derive::support;

    crepe::crepe! {
        @input
        pub struct Terminating(u32);
        @input
        pub struct Placed(u32, u32, u32);
        @input
        pub struct Crowded(u32, u32);
        @input
        pub struct Outdated(u32, u32, u32);
        @output
        pub struct LivesInCrowd(u32, u32, u32);
        @output
        pub struct OldInCrowd(u32, u32, u32);
        @output
        pub struct Need14(u32, u32);
        @output
        pub struct Solutions14(u32, u32, u32);
        @output
        pub struct Need15(u32, u32);
        @output
        pub struct NewInCrowd(u32, u32, u32);
        @output
        pub struct Solutions15(u32, u32, u32);
        @output
        pub struct Need13(u32, u32);
        @output
        pub struct Solutions13(u32, u32, u32);

        // U9
        LivesInCrowd(daemonset, node, pod) <-
            Crowded(daemonset, node),
            Placed(daemonset, node, pod),
            !Terminating(pod);

        // U11
        Need13(daemonset, node) <-
            Crowded(daemonset, node);

        // U11
        Solutions13(daemonset, node, value) <-
            Need13(daemonset, node),
            LivesInCrowd(daemonset, node, value);

        // U15
        OldInCrowd(daemonset, node, pod) <-
            LivesInCrowd(daemonset, node, pod),
            Outdated(daemonset, node, pod);

        // U16
        NewInCrowd(daemonset, node, pod) <-
            LivesInCrowd(daemonset, node, pod),
            !Outdated(daemonset, node, pod);

        // U17
        Need14(daemonset, node) <-
            Crowded(daemonset, node);

        // U17
        Solutions14(daemonset, node, value) <-
            Need14(daemonset, node),
            OldInCrowd(daemonset, node, value);

        // U18
        Need15(daemonset, node) <-
            Crowded(daemonset, node);

        // U18
        Solutions15(daemonset, node, value) <-
            Need15(daemonset, node),
            NewInCrowd(daemonset, node, value);
    }

    pub fn run(tables: &[&support::Table]) -> ::std::vec::Vec<support::Table> {
        let mut tables = tables.iter();
        let mut program = Crepe::new();
        program.extend(support::rows(tables.next()).map(|[a]| Terminating(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| Placed(support::symbol(a), support::symbol(b), support::symbol(c))));
        program.extend(support::rows(tables.next()).map(|[a, b]| Crowded(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| Outdated(support::symbol(a), support::symbol(b), support::symbol(c))));
        let (rows_0, rows_1, rows_2, rows_3, rows_4, rows_5, rows_6, rows_7, rows_8,) = program.run_with_hasher::<support::FxBuildHasher>();
        ::std::vec![
            support::table(rows_0.into_iter().map(|LivesInCrowd(a, b, c)| [i64::from(a), i64::from(b), i64::from(c)])),
            support::table(rows_1.into_iter().map(|OldInCrowd(a, b, c)| [i64::from(a), i64::from(b), i64::from(c)])),
            support::table(rows_2.into_iter().map(|Need14(a, b)| [i64::from(a), i64::from(b)])),
            support::table(rows_3.into_iter().map(|Solutions14(a, b, c)| [i64::from(a), i64::from(b), i64::from(c)])),
            support::table(rows_4.into_iter().map(|Need15(a, b)| [i64::from(a), i64::from(b)])),
            support::table(rows_5.into_iter().map(|NewInCrowd(a, b, c)| [i64::from(a), i64::from(b), i64::from(c)])),
            support::table(rows_6.into_iter().map(|Solutions15(a, b, c)| [i64::from(a), i64::from(b), i64::from(c)])),
            support::table(rows_7.into_iter().map(|Need13(a, b)| [i64::from(a), i64::from(b)])),
            support::table(rows_8.into_iter().map(|Solutions13(a, b, c)| [i64::from(a), i64::from(b), i64::from(c)])),
        ]
    }
}

mod stage_updates_3 {
    use crate::derive::support;

    crepe::crepe! {
        @input
        pub struct ShouldRun(u32, u32);
        @input
        pub struct Need12(u32);
        @output
        pub struct Solutions12(u32, u32);

        // U1
        Solutions12(daemonset, value) <-
            Need12(daemonset),
            ShouldRun(daemonset, value);
    }

    pub fn run(tables: &[&support::Table]) -> ::std::vec::Vec<support::Table> {
        let mut tables = tables.iter();
        let mut program = Crepe::new();
        program.extend(support::rows(tables.next()).map(|[a, b]| ShouldRun(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a]| Need12(support::symbol(a))));
        let (rows_0,) = program.run_with_hasher::<support::FxBuildHasher>();
        ::std::vec![
            support::table(rows_0.into_iter().map(|Solutions12(a, b)| [i64::from(a), i64::from(b)])),
        ]
    }
}

mod stage_updates_4 {
    use crate::derive::support;

    crepe::crepe! {
        @input
        pub struct Constants(u32, u32, u32); // "RollingUpdate", "pods", "percent"
        @input
        pub struct UpdateStrategy(u32, u32);
        @input
        pub struct MaxUnavailable(u32, i64, u32);
        @input
        pub struct MaxSurge(u32, i64, u32);
        @input
        pub struct Unsettled(u32);
        @input
        pub struct Managed(u32);
        @input
        pub struct Result12(u32, i64);
        @output
        pub struct Rolling(u32);
        @output
        pub struct Desired(u32, i64);
        @output
        pub struct SurgeLimit(u32, i64);
        @output
        pub struct AskedLimit(u32, i64);
        @output
        pub struct UnavailableLimit(u32, i64);
        @output
        pub struct Need16(u32);
        @output
        pub struct Need17(u32);

        // U1
        Desired(daemonset, many) <-
            Managed(daemonset),
            Result12(daemonset, many);

        // U2
        Rolling(daemonset) <-
            Constants(text_rollingupdate, _, _),
            Managed(daemonset),
            !Unsettled(daemonset),
            UpdateStrategy(daemonset, text_rollingupdate);

        // U3
        SurgeLimit(daemonset, limit) <-
            Constants(_, text_pods, _),
            Rolling(daemonset),
            MaxSurge(daemonset, limit, text_pods);

        // U4
        SurgeLimit(daemonset, value_3) <-
            Constants(_, _, text_percent),
            Rolling(daemonset),
            MaxSurge(daemonset, amount, text_percent),
            Desired(daemonset, desired),
            let Some(value) = support::apply(support::Function::Multiply, amount, desired, 13),
            let Some(value_2) = support::apply(support::Function::Add, value, 99i64, 14),
            let Some(value_3) = support::apply(support::Function::Divide, value_2, 100i64, 15);

        // U5
        AskedLimit(daemonset, limit) <-
            Constants(_, text_pods, _),
            SurgeLimit(daemonset, 0i64),
            MaxUnavailable(daemonset, limit, text_pods);

        // U6
        AskedLimit(daemonset, value_3) <-
            Constants(_, _, text_percent),
            SurgeLimit(daemonset, 0i64),
            MaxUnavailable(daemonset, amount, text_percent),
            Desired(daemonset, desired),
            let Some(value) = support::apply(support::Function::Multiply, amount, desired, 16),
            let Some(value_2) = support::apply(support::Function::Add, value, 99i64, 17),
            let Some(value_3) = support::apply(support::Function::Divide, value_2, 100i64, 18);

        // U7
        UnavailableLimit(daemonset, limit) <-
            AskedLimit(daemonset, limit),
            (limit > 0i64);

        // U8
        UnavailableLimit(daemonset, value) <-
            AskedLimit(daemonset, 0i64),
            Desired(daemonset, desired),
            let Some(value) = support::apply(support::Function::Minimum, desired, 1i64, 19);

        // U32
        Need16(daemonset) <-
            UnavailableLimit(daemonset, _);

        // U33
        Need17(daemonset) <-
            SurgeLimit(daemonset, _);
    }

    pub fn run(tables: &[&support::Table]) -> ::std::vec::Vec<support::Table> {
        let mut tables = tables.iter();
        let mut program = Crepe::new();
        program.extend(support::rows(tables.next()).map(|[a, b, c]| Constants(support::symbol(a), support::symbol(b), support::symbol(c))));
        program.extend(support::rows(tables.next()).map(|[a, b]| UpdateStrategy(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| MaxUnavailable(support::symbol(a), b, support::symbol(c))));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| MaxSurge(support::symbol(a), b, support::symbol(c))));
        program.extend(support::rows(tables.next()).map(|[a]| Unsettled(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a]| Managed(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a, b]| Result12(support::symbol(a), b)));
        let (rows_0, rows_1, rows_2, rows_3, rows_4, rows_5, rows_6,) = program.run_with_hasher::<support::FxBuildHasher>();
        ::std::vec![
            support::table(rows_0.into_iter().map(|Rolling(a)| [i64::from(a)])),
            support::table(rows_1.into_iter().map(|Desired(a, b)| [i64::from(a), b])),
            support::table(rows_2.into_iter().map(|SurgeLimit(a, b)| [i64::from(a), b])),
            support::table(rows_3.into_iter().map(|AskedLimit(a, b)| [i64::from(a), b])),
            support::table(rows_4.into_iter().map(|UnavailableLimit(a, b)| [i64::from(a), b])),
            support::table(rows_5.into_iter().map(|Need16(a)| [i64::from(a)])),
            support::table(rows_6.into_iter().map(|Need17(a)| [i64::from(a)])),
        ]
    }
}

mod stage_updates_5 {
    use crate::derive::support;

    crepe::crepe! {
        @input
        pub struct Constants(u32, u32, u32); // "replacement", "surge", "removal"
        @input
        pub struct Node(u32);
        @input
        pub struct Terminating(u32);
        @input
        pub struct Placed(u32, u32, u32);
        @input
        pub struct Crowded(u32, u32);
        @input
        pub struct Unavailable(u32, u32, u32);
        @input
        pub struct Outdated(u32, u32, u32);
        @input
        pub struct ShouldRun(u32, u32);
        @input
        pub struct SurgeLimit(u32, i64);
        @input
        pub struct UnavailableLimit(u32, i64);
        @input
        pub struct OldInCrowd(u32, u32, u32);
        @input
        pub struct NewInCrowd(u32, u32, u32);
        @input
        pub struct Result13(u32, u32, i64);
        @input
        pub struct Result14(u32, u32, i64);
        @input
        pub struct Result15(u32, u32, i64);
        @input
        pub struct Need16(u32);
        @output
        pub struct Overfull(u32, u32);
        @output
        pub struct Unrelieved(u32, u32, u32);
        @output
        pub struct Stuck(u32, u32, u32);
        @output
        pub struct Unclear(u32, u32);
        @output
        pub struct Replaceable(u32, u32, u32);
        @output
        pub struct Waits(u32, u32, u32, u32);
        @output
        pub struct Down(u32, u32);
        @output
        pub struct Solutions16(u32, u32);
        @output
        pub struct Relieved(u32, u32, u32, u32);

        // U10
        Unclear(daemonset, node) <-
            Terminating(pod),
            Placed(daemonset, node, pod),
            !Crowded(daemonset, node);

        // U11
        Unclear(daemonset, node) <-
            Crowded(daemonset, node),
            Result13(daemonset, node, many),
            (many != 1i64);

        // U12
        Down(daemonset, node) <-
            UnavailableLimit(daemonset, _),
            Unclear(daemonset, node);

        // U13
        Down(daemonset, node) <-
            Unavailable(daemonset, node, pod),
            !Terminating(pod),
            !Unclear(daemonset, node),
            UnavailableLimit(daemonset, _);

        // U14
        Replaceable(daemonset, node, pod) <-
            Outdated(daemonset, node, pod),
            !Terminating(pod),
            !Unclear(daemonset, node),
            UnavailableLimit(daemonset, _);

        // U17
        Overfull(daemonset, node) <-
            Crowded(daemonset, node),
            Result14(daemonset, node, many),
            (many > 1i64);

        // U18
        Overfull(daemonset, node) <-
            Crowded(daemonset, node),
            Result15(daemonset, node, many),
            (many > 1i64);

        // U19
        Relieved(daemonset, node, pod, new) <-
            OldInCrowd(daemonset, node, pod),
            !Overfull(daemonset, node),
            NewInCrowd(daemonset, node, new);

        // U20
        Unrelieved(daemonset, node, pod) <-
            Outdated(daemonset, node, pod),
            !Terminating(pod),
            !Crowded(daemonset, node),
            SurgeLimit(daemonset, limit),
            (limit > 0i64);

        // U21
        Unrelieved(daemonset, node, pod) <-
            OldInCrowd(daemonset, node, pod),
            !Overfull(daemonset, node),
            !NewInCrowd(daemonset, node, _),
            SurgeLimit(daemonset, limit),
            (limit > 0i64);

        // U22
        Stuck(daemonset, node, pod) <-
            Unrelieved(daemonset, node, pod),
            !Node(node);

        // U25
        Waits(daemonset, text_replacement, node, pod) <-
            Constants(text_replacement, _, _),
            Replaceable(daemonset, node, pod),
            !Unavailable(daemonset, node, pod);

        // U26
        Waits(daemonset, text_surge, node, pod) <-
            Constants(_, text_surge, _),
            Unrelieved(daemonset, node, pod),
            !Unavailable(daemonset, node, pod),
            !Stuck(daemonset, _, _),
            ShouldRun(daemonset, node);

        // U27
        Waits(daemonset, text_removal, node, pod) <-
            Constants(_, _, text_removal),
            Unrelieved(daemonset, node, pod),
            !Unavailable(daemonset, node, pod),
            !ShouldRun(daemonset, node),
            !Stuck(daemonset, _, _);

        // U32
        Solutions16(daemonset, value) <-
            Need16(daemonset),
            Down(daemonset, value);
    }

    pub fn run(tables: &[&support::Table]) -> ::std::vec::Vec<support::Table> {
        let mut tables = tables.iter();
        let mut program = Crepe::new();
        program.extend(support::rows(tables.next()).map(|[a, b, c]| Constants(support::symbol(a), support::symbol(b), support::symbol(c))));
        program.extend(support::rows(tables.next()).map(|[a]| Node(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a]| Terminating(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| Placed(support::symbol(a), support::symbol(b), support::symbol(c))));
        program.extend(support::rows(tables.next()).map(|[a, b]| Crowded(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| Unavailable(support::symbol(a), support::symbol(b), support::symbol(c))));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| Outdated(support::symbol(a), support::symbol(b), support::symbol(c))));
        program.extend(support::rows(tables.next()).map(|[a, b]| ShouldRun(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b]| SurgeLimit(support::symbol(a), b)));
        program.extend(support::rows(tables.next()).map(|[a, b]| UnavailableLimit(support::symbol(a), b)));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| OldInCrowd(support::symbol(a), support::symbol(b), support::symbol(c))));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| NewInCrowd(support::symbol(a), support::symbol(b), support::symbol(c))));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| Result13(support::symbol(a), support::symbol(b), c)));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| Result14(support::symbol(a), support::symbol(b), c)));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| Result15(support::symbol(a), support::symbol(b), c)));
        program.extend(support::rows(tables.next()).map(|[a]| Need16(support::symbol(a))));
        let (rows_0, rows_1, rows_2, rows_3, rows_4, rows_5, rows_6, rows_7, rows_8,) = program.run_with_hasher::<support::FxBuildHasher>();
        ::std::vec![
            support::table(rows_0.into_iter().map(|Overfull(a, b)| [i64::from(a), i64::from(b)])),
            support::table(rows_1.into_iter().map(|Unrelieved(a, b, c)| [i64::from(a), i64::from(b), i64::from(c)])),
            support::table(rows_2.into_iter().map(|Stuck(a, b, c)| [i64::from(a), i64::from(b), i64::from(c)])),
            support::table(rows_3.into_iter().map(|Unclear(a, b)| [i64::from(a), i64::from(b)])),
            support::table(rows_4.into_iter().map(|Replaceable(a, b, c)| [i64::from(a), i64::from(b), i64::from(c)])),
            support::table(rows_5.into_iter().map(|Waits(a, b, c, d)| [i64::from(a), i64::from(b), i64::from(c), i64::from(d)])),
            support::table(rows_6.into_iter().map(|Down(a, b)| [i64::from(a), i64::from(b)])),
            support::table(rows_7.into_iter().map(|Solutions16(a, b)| [i64::from(a), i64::from(b)])),
            support::table(rows_8.into_iter().map(|Relieved(a, b, c, d)| [i64::from(a), i64::from(b), i64::from(c), i64::from(d)])),
        ]
    }
}

mod stage_updates_6 {
    use crate::derive::support;

    crepe::crepe! {
        @input
        pub struct Constants(u32); // "removal"
        @input
        pub struct Terminating(u32);
        @input
        pub struct Placed(u32, u32, u32);
        @input
        pub struct Crowded(u32, u32);
        @input
        pub struct Unavailable(u32, u32, u32);
        @input
        pub struct SurgeLimit(u32, i64);
        @input
        pub struct OldInCrowd(u32, u32, u32);
        @input
        pub struct NewInCrowd(u32, u32, u32);
        @input
        pub struct Overfull(u32, u32);
        @input
        pub struct Relieved(u32, u32, u32, u32);
        @input
        pub struct Waits(u32, u32, u32, u32);
        @input
        pub struct Need17(u32);
        @output
        pub struct Surged(u32, u32);
        @output
        pub struct Solutions17(u32, u32);
        @output
        pub struct Removing(u32);
        @output
        pub struct Served(u32, u32);

        // U23
        Surged(daemonset, node) <-
            Overfull(daemonset, node),
            SurgeLimit(daemonset, _);

        // U24
        Surged(daemonset, node) <-
            Relieved(daemonset, node, _, new),
            Unavailable(daemonset, node, new),
            SurgeLimit(daemonset, _);

        // U28
        Removing(daemonset) <-
            Constants(text_removal),
            Waits(daemonset, text_removal, _, _);

        // U29
        Served(daemonset, node) <-
            Removing(daemonset),
            Placed(daemonset, node, pod),
            !Crowded(daemonset, node),
            !Terminating(pod),
            !Unavailable(daemonset, node, pod);

        // U30
        Served(daemonset, node) <-
            Removing(daemonset),
            OldInCrowd(daemonset, node, pod),
            !Overfull(daemonset, node),
            !Unavailable(daemonset, node, pod);

        // U31
        Served(daemonset, node) <-
            Removing(daemonset),
            NewInCrowd(daemonset, node, pod),
            !Overfull(daemonset, node),
            !OldInCrowd(daemonset, node, _),
            !Unavailable(daemonset, node, pod);

        // U33
        Solutions17(daemonset, value) <-
            Need17(daemonset),
            Surged(daemonset, value);
    }

    pub fn run(tables: &[&support::Table]) -> ::std::vec::Vec<support::Table> {
        let mut tables = tables.iter();
        let mut program = Crepe::new();
        program.extend(support::rows(tables.next()).map(|[a]| Constants(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a]| Terminating(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| Placed(support::symbol(a), support::symbol(b), support::symbol(c))));
        program.extend(support::rows(tables.next()).map(|[a, b]| Crowded(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| Unavailable(support::symbol(a), support::symbol(b), support::symbol(c))));
        program.extend(support::rows(tables.next()).map(|[a, b]| SurgeLimit(support::symbol(a), b)));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| OldInCrowd(support::symbol(a), support::symbol(b), support::symbol(c))));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| NewInCrowd(support::symbol(a), support::symbol(b), support::symbol(c))));
        program.extend(support::rows(tables.next()).map(|[a, b]| Overfull(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b, c, d]| Relieved(support::symbol(a), support::symbol(b), support::symbol(c), support::symbol(d))));
        program.extend(support::rows(tables.next()).map(|[a, b, c, d]| Waits(support::symbol(a), support::symbol(b), support::symbol(c), support::symbol(d))));
        program.extend(support::rows(tables.next()).map(|[a]| Need17(support::symbol(a))));
        let (rows_0, rows_1, rows_2, rows_3,) = program.run_with_hasher::<support::FxBuildHasher>();
        ::std::vec![
            support::table(rows_0.into_iter().map(|Surged(a, b)| [i64::from(a), i64::from(b)])),
            support::table(rows_1.into_iter().map(|Solutions17(a, b)| [i64::from(a), i64::from(b)])),
            support::table(rows_2.into_iter().map(|Removing(a)| [i64::from(a)])),
            support::table(rows_3.into_iter().map(|Served(a, b)| [i64::from(a), i64::from(b)])),
        ]
    }
}

mod stage_updates_7 {
    use crate::derive::support;

    crepe::crepe! {
        @input
        pub struct Removing(u32);
        @output
        pub struct Need18(u32);

        // U34
        Need18(daemonset) <-
            Removing(daemonset);
    }

    pub fn run(tables: &[&support::Table]) -> ::std::vec::Vec<support::Table> {
        let mut tables = tables.iter();
        let mut program = Crepe::new();
        program.extend(support::rows(tables.next()).map(|[a]| Removing(support::symbol(a))));
        let (rows_0,) = program.run_with_hasher::<support::FxBuildHasher>();
        ::std::vec![
            support::table(rows_0.into_iter().map(|Need18(a)| [i64::from(a)])),
        ]
    }
}

mod stage_updates_8 {
    use crate::derive::support;

    crepe::crepe! {
        @input
        pub struct Served(u32, u32);
        @input
        pub struct Need18(u32);
        @output
        pub struct Solutions18(u32, u32);

        // U34
        Solutions18(daemonset, value) <-
            Need18(daemonset),
            Served(daemonset, value);
    }

    pub fn run(tables: &[&support::Table]) -> ::std::vec::Vec<support::Table> {
        let mut tables = tables.iter();
        let mut program = Crepe::new();
        program.extend(support::rows(tables.next()).map(|[a, b]| Served(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a]| Need18(support::symbol(a))));
        let (rows_0,) = program.run_with_hasher::<support::FxBuildHasher>();
        ::std::vec![
            support::table(rows_0.into_iter().map(|Solutions18(a, b)| [i64::from(a), i64::from(b)])),
        ]
    }
}

mod stage_updates_9 {
    use crate::derive::support;

    crepe::crepe! {
        @input
        pub struct Constants(u32, u32, u32); // "replacement", "surge", "removal"
        @input
        pub struct Desired(u32, i64);
        @input
        pub struct SurgeLimit(u32, i64);
        @input
        pub struct UnavailableLimit(u32, i64);
        @input
        pub struct Removing(u32);
        @input
        pub struct Result16(u32, i64);
        @input
        pub struct Result17(u32, i64);
        @input
        pub struct Result18(u32, i64);
        @output
        pub struct Room(u32, u32, i64);

        // U32
        Room(daemonset, text_replacement, value) <-
            Constants(text_replacement, _, _),
            UnavailableLimit(daemonset, limit),
            Result16(daemonset, used),
            let Some(value) = support::apply(support::Function::Subtract, limit, used, 23);

        // U33
        Room(daemonset, text_surge, value) <-
            Constants(_, text_surge, _),
            SurgeLimit(daemonset, limit),
            (limit > 0i64),
            Result17(daemonset, used),
            let Some(value) = support::apply(support::Function::Subtract, limit, used, 24);

        // U34
        Room(daemonset, text_removal, value) <-
            Constants(_, _, text_removal),
            Removing(daemonset),
            Desired(daemonset, desired),
            Result18(daemonset, available),
            let Some(value) = support::apply(support::Function::Subtract, available, desired, 25);
    }

    pub fn run(tables: &[&support::Table]) -> ::std::vec::Vec<support::Table> {
        let mut tables = tables.iter();
        let mut program = Crepe::new();
        program.extend(support::rows(tables.next()).map(|[a, b, c]| Constants(support::symbol(a), support::symbol(b), support::symbol(c))));
        program.extend(support::rows(tables.next()).map(|[a, b]| Desired(support::symbol(a), b)));
        program.extend(support::rows(tables.next()).map(|[a, b]| SurgeLimit(support::symbol(a), b)));
        program.extend(support::rows(tables.next()).map(|[a, b]| UnavailableLimit(support::symbol(a), b)));
        program.extend(support::rows(tables.next()).map(|[a]| Removing(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a, b]| Result16(support::symbol(a), b)));
        program.extend(support::rows(tables.next()).map(|[a, b]| Result17(support::symbol(a), b)));
        program.extend(support::rows(tables.next()).map(|[a, b]| Result18(support::symbol(a), b)));
        let (rows_0,) = program.run_with_hasher::<support::FxBuildHasher>();
        ::std::vec![
            support::table(rows_0.into_iter().map(|Room(a, b, c)| [i64::from(a), i64::from(b), c])),
        ]
    }
}

mod stage_actions {
    use crate::derive::support;

    crepe::crepe! {
        @input
        pub struct Constants(u32, u32, u32, u32, u32, u32, u32, u32, u32, u32, u32, u32); // "the outdated pod is not available", "surge", "the pod is outdated, and the surge allows a second one", "is outdated and not available", "replacement", "is outdated, and its turn has come", "is outdated, and a new pod is available", "is outdated and not available, and should not run there", "removal", "should not run there, and enough others are available", "records the same as the current one", "is beyond the history limit"
        @input
        pub struct Turn(u32, u32, u32, i64);
        @input
        pub struct RevisionTurn(u32, u32, i64);
        @input
        pub struct MustCreate(u32, u32, u32);
        @input
        pub struct MustDelete(u32, u32, u32, u32);
        @input
        pub struct Unavailable(u32, u32, u32);
        @input
        pub struct ShouldRun(u32, u32);
        @input
        pub struct Alike(u32, u32, i64);
        @input
        pub struct CurrentRevision(u32, u32);
        @input
        pub struct Surplus(u32, i64);
        @input
        pub struct Unneeded(u32, u32, i64);
        @input
        pub struct SurgeLimit(u32, i64);
        @input
        pub struct Replaceable(u32, u32, u32);
        @input
        pub struct Relieved(u32, u32, u32, u32);
        @input
        pub struct Unrelieved(u32, u32, u32);
        @input
        pub struct Stuck(u32, u32, u32);
        @input
        pub struct Waits(u32, u32, u32, u32);
        @input
        pub struct Room(u32, u32, i64);
        @output
        pub struct UpdateCreate(u32, u32, u32);
        @output
        pub struct UpdateDelete(u32, u32, u32, u32);
        @output
        pub struct Create(u32, u32);
        @output
        pub struct Delete(u32, u32);
        @output
        pub struct DeleteRevision(u32, u32, u32);

        // X1
        UpdateCreate(daemonset, node, text_the_outdated_pod_is_not_available) <-
            Constants(text_the_outdated_pod_is_not_available, _, _, _, _, _, _, _, _, _, _, _),
            Unrelieved(daemonset, node, pod),
            !Stuck(daemonset, _, _),
            Unavailable(daemonset, node, pod),
            ShouldRun(daemonset, node);

        // X2
        UpdateCreate(daemonset, node, text_the_pod_is_outdated_and_the_surge_allow) <-
            Constants(_, text_surge, text_the_pod_is_outdated_and_the_surge_allow, _, _, _, _, _, _, _, _, _),
            Turn(daemonset, text_surge, node, number),
            Waits(daemonset, text_surge, node, _),
            Room(daemonset, text_surge, room),
            (number <= room);

        // X3
        UpdateDelete(daemonset, node, pod, text_is_outdated_and_not_available) <-
            Constants(_, _, _, text_is_outdated_and_not_available, _, _, _, _, _, _, _, _),
            Replaceable(daemonset, node, pod),
            Unavailable(daemonset, node, pod);

        // X4
        UpdateDelete(daemonset, node, pod, text_is_outdated_and_its_turn_has_come) <-
            Constants(_, _, _, _, text_replacement, text_is_outdated_and_its_turn_has_come, _, _, _, _, _, _),
            Turn(daemonset, text_replacement, node, number),
            Waits(daemonset, text_replacement, node, pod),
            Room(daemonset, text_replacement, room),
            (number <= room);

        // X5
        UpdateDelete(daemonset, node, pod, text_is_outdated_and_a_new_pod_is_available) <-
            Constants(_, _, _, _, _, _, text_is_outdated_and_a_new_pod_is_available, _, _, _, _, _),
            Relieved(daemonset, node, pod, new),
            !Unavailable(daemonset, node, new),
            !Stuck(daemonset, _, _),
            SurgeLimit(daemonset, _);

        // X6
        UpdateDelete(daemonset, node, pod, text_is_outdated_and_not_available_and_shoul) <-
            Constants(_, _, _, _, _, _, _, text_is_outdated_and_not_available_and_shoul, _, _, _, _),
            Unrelieved(daemonset, node, pod),
            !ShouldRun(daemonset, node),
            !Stuck(daemonset, _, _),
            Unavailable(daemonset, node, pod);

        // X7
        UpdateDelete(daemonset, node, pod, text_should_not_run_there_and_enough_others) <-
            Constants(_, _, _, _, _, _, _, _, text_removal, text_should_not_run_there_and_enough_others, _, _),
            Turn(daemonset, text_removal, node, number),
            Waits(daemonset, text_removal, node, pod),
            Room(daemonset, text_removal, room),
            (number <= room);

        // X8
        Create(daemonset, node) <-
            MustCreate(daemonset, node, _);

        // X9
        Create(daemonset, node) <-
            UpdateCreate(daemonset, node, _);

        // X10
        Delete(pod, reason) <-
            MustDelete(_, _, pod, reason);

        // X11
        Delete(pod, reason) <-
            UpdateDelete(_, _, pod, reason);

        // X12
        DeleteRevision(daemonset, revision, text_records_the_same_as_the_current_one) <-
            Constants(_, _, _, _, _, _, _, _, _, _, text_records_the_same_as_the_current_one, _),
            Alike(daemonset, revision, _),
            !CurrentRevision(daemonset, revision);

        // X13
        DeleteRevision(daemonset, revision, text_is_beyond_the_history_limit) <-
            Constants(_, _, _, _, _, _, _, _, _, _, _, text_is_beyond_the_history_limit),
            RevisionTurn(daemonset, revision, number),
            !Stuck(daemonset, _, _),
            Unneeded(daemonset, revision, _),
            Surplus(daemonset, surplus),
            (number <= surplus);
    }

    pub fn run(tables: &[&support::Table]) -> ::std::vec::Vec<support::Table> {
        let mut tables = tables.iter();
        let mut program = Crepe::new();
        program.extend(support::rows(tables.next()).map(|[a, b, c, d, e, f, g, h, i, j, k, l]| Constants(support::symbol(a), support::symbol(b), support::symbol(c), support::symbol(d), support::symbol(e), support::symbol(f), support::symbol(g), support::symbol(h), support::symbol(i), support::symbol(j), support::symbol(k), support::symbol(l))));
        program.extend(support::rows(tables.next()).map(|[a, b, c, d]| Turn(support::symbol(a), support::symbol(b), support::symbol(c), d)));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| RevisionTurn(support::symbol(a), support::symbol(b), c)));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| MustCreate(support::symbol(a), support::symbol(b), support::symbol(c))));
        program.extend(support::rows(tables.next()).map(|[a, b, c, d]| MustDelete(support::symbol(a), support::symbol(b), support::symbol(c), support::symbol(d))));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| Unavailable(support::symbol(a), support::symbol(b), support::symbol(c))));
        program.extend(support::rows(tables.next()).map(|[a, b]| ShouldRun(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| Alike(support::symbol(a), support::symbol(b), c)));
        program.extend(support::rows(tables.next()).map(|[a, b]| CurrentRevision(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b]| Surplus(support::symbol(a), b)));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| Unneeded(support::symbol(a), support::symbol(b), c)));
        program.extend(support::rows(tables.next()).map(|[a, b]| SurgeLimit(support::symbol(a), b)));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| Replaceable(support::symbol(a), support::symbol(b), support::symbol(c))));
        program.extend(support::rows(tables.next()).map(|[a, b, c, d]| Relieved(support::symbol(a), support::symbol(b), support::symbol(c), support::symbol(d))));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| Unrelieved(support::symbol(a), support::symbol(b), support::symbol(c))));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| Stuck(support::symbol(a), support::symbol(b), support::symbol(c))));
        program.extend(support::rows(tables.next()).map(|[a, b, c, d]| Waits(support::symbol(a), support::symbol(b), support::symbol(c), support::symbol(d))));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| Room(support::symbol(a), support::symbol(b), c)));
        let (rows_0, rows_1, rows_2, rows_3, rows_4,) = program.run_with_hasher::<support::FxBuildHasher>();
        ::std::vec![
            support::table(rows_0.into_iter().map(|UpdateCreate(a, b, c)| [i64::from(a), i64::from(b), i64::from(c)])),
            support::table(rows_1.into_iter().map(|UpdateDelete(a, b, c, d)| [i64::from(a), i64::from(b), i64::from(c), i64::from(d)])),
            support::table(rows_2.into_iter().map(|Create(a, b)| [i64::from(a), i64::from(b)])),
            support::table(rows_3.into_iter().map(|Delete(a, b)| [i64::from(a), i64::from(b)])),
            support::table(rows_4.into_iter().map(|DeleteRevision(a, b, c)| [i64::from(a), i64::from(b), i64::from(c)])),
        ]
    }
}

mod stage_status_1 {
    use crate::derive::support;

    crepe::crepe! {
        @input
        pub struct Desired(u32, i64);
        @output
        pub struct Need7(u32);
        @output
        pub struct Need8(u32);

        // N8
        Need7(daemonset) <-
            Desired(daemonset, _);

        // N11
        Need8(daemonset) <-
            Desired(daemonset, _);
    }

    pub fn run(tables: &[&support::Table]) -> ::std::vec::Vec<support::Table> {
        let mut tables = tables.iter();
        let mut program = Crepe::new();
        program.extend(support::rows(tables.next()).map(|[a, b]| Desired(support::symbol(a), b)));
        let (rows_0, rows_1,) = program.run_with_hasher::<support::FxBuildHasher>();
        ::std::vec![
            support::table(rows_0.into_iter().map(|Need7(a)| [i64::from(a)])),
            support::table(rows_1.into_iter().map(|Need8(a)| [i64::from(a)])),
        ]
    }
}

mod stage_status_2 {
    use crate::derive::support;

    crepe::crepe! {
        @input
        pub struct Constants(u32); // "there"
        @input
        pub struct Node(u32);
        @input
        pub struct Ready(u32, i64);
        @input
        pub struct Oldest(u32, u32, u32, u32);
        @input
        pub struct Placed(u32, u32, u32);
        @input
        pub struct Occupied(u32, u32);
        @input
        pub struct Crowded(u32, u32);
        @input
        pub struct Unavailable(u32, u32, u32);
        @input
        pub struct Outdated(u32, u32, u32);
        @input
        pub struct Managed(u32);
        @input
        pub struct ShouldRun(u32, u32);
        @output
        pub struct Face(u32, u32, u32);
        @output
        pub struct Missing(u32, u32);
        @output
        pub struct Misscheduled(u32, u32);
        @output
        pub struct NotReady(u32, u32, u32);
        @output
        pub struct NotAvailable(u32, u32, u32);
        @output
        pub struct NotUpdated(u32, u32, u32);

        // N1
        Face(daemonset, node, pod) <-
            Placed(daemonset, node, pod),
            !Crowded(daemonset, node);

        // N2
        Face(daemonset, node, pod) <-
            Constants(text_there),
            Oldest(daemonset, node, text_there, pod);

        // N3
        Missing(daemonset, node) <-
            ShouldRun(daemonset, node),
            !Occupied(daemonset, node),
            Managed(daemonset);

        // N4
        Misscheduled(daemonset, node) <-
            Occupied(daemonset, node),
            !ShouldRun(daemonset, node),
            Node(node);

        // N5
        NotReady(daemonset, node, pod) <-
            Unavailable(daemonset, node, pod),
            !Ready(pod, _),
            Face(daemonset, node, pod),
            ShouldRun(daemonset, node);

        // N6
        NotAvailable(daemonset, node, pod) <-
            Unavailable(daemonset, node, pod),
            Face(daemonset, node, pod),
            ShouldRun(daemonset, node);

        // N7
        NotUpdated(daemonset, node, pod) <-
            Outdated(daemonset, node, pod),
            Face(daemonset, node, pod),
            ShouldRun(daemonset, node);
    }

    pub fn run(tables: &[&support::Table]) -> ::std::vec::Vec<support::Table> {
        let mut tables = tables.iter();
        let mut program = Crepe::new();
        program.extend(support::rows(tables.next()).map(|[a]| Constants(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a]| Node(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a, b]| Ready(support::symbol(a), b)));
        program.extend(support::rows(tables.next()).map(|[a, b, c, d]| Oldest(support::symbol(a), support::symbol(b), support::symbol(c), support::symbol(d))));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| Placed(support::symbol(a), support::symbol(b), support::symbol(c))));
        program.extend(support::rows(tables.next()).map(|[a, b]| Occupied(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b]| Crowded(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| Unavailable(support::symbol(a), support::symbol(b), support::symbol(c))));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| Outdated(support::symbol(a), support::symbol(b), support::symbol(c))));
        program.extend(support::rows(tables.next()).map(|[a]| Managed(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a, b]| ShouldRun(support::symbol(a), support::symbol(b))));
        let (rows_0, rows_1, rows_2, rows_3, rows_4, rows_5,) = program.run_with_hasher::<support::FxBuildHasher>();
        ::std::vec![
            support::table(rows_0.into_iter().map(|Face(a, b, c)| [i64::from(a), i64::from(b), i64::from(c)])),
            support::table(rows_1.into_iter().map(|Missing(a, b)| [i64::from(a), i64::from(b)])),
            support::table(rows_2.into_iter().map(|Misscheduled(a, b)| [i64::from(a), i64::from(b)])),
            support::table(rows_3.into_iter().map(|NotReady(a, b, c)| [i64::from(a), i64::from(b), i64::from(c)])),
            support::table(rows_4.into_iter().map(|NotAvailable(a, b, c)| [i64::from(a), i64::from(b), i64::from(c)])),
            support::table(rows_5.into_iter().map(|NotUpdated(a, b, c)| [i64::from(a), i64::from(b), i64::from(c)])),
        ]
    }
}

mod stage_status_3 {
    use crate::derive::support;

    crepe::crepe! {
        @input
        pub struct Missing(u32, u32);
        @input
        pub struct Misscheduled(u32, u32);
        @input
        pub struct Need7(u32);
        @input
        pub struct Need8(u32);
        @output
        pub struct Solutions7(u32, u32);
        @output
        pub struct Solutions8(u32, u32);

        // N8
        Solutions7(daemonset, value) <-
            Need7(daemonset),
            Missing(daemonset, value);

        // N11
        Solutions8(daemonset, value) <-
            Need8(daemonset),
            Misscheduled(daemonset, value);
    }

    pub fn run(tables: &[&support::Table]) -> ::std::vec::Vec<support::Table> {
        let mut tables = tables.iter();
        let mut program = Crepe::new();
        program.extend(support::rows(tables.next()).map(|[a, b]| Missing(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b]| Misscheduled(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a]| Need7(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a]| Need8(support::symbol(a))));
        let (rows_0, rows_1,) = program.run_with_hasher::<support::FxBuildHasher>();
        ::std::vec![
            support::table(rows_0.into_iter().map(|Solutions7(a, b)| [i64::from(a), i64::from(b)])),
            support::table(rows_1.into_iter().map(|Solutions8(a, b)| [i64::from(a), i64::from(b)])),
        ]
    }
}

mod stage_status_4 {
    use crate::derive::support;

    crepe::crepe! {
        @input
        pub struct Desired(u32, i64);
        @input
        pub struct Result7(u32, i64);
        @output
        pub struct Current(u32, i64);
        @output
        pub struct Need9(u32);
        @output
        pub struct Need10(u32);
        @output
        pub struct Need11(u32);

        // N8
        Current(daemonset, value) <-
            Desired(daemonset, desired),
            Result7(daemonset, missing),
            let Some(value) = support::apply(support::Function::Subtract, desired, missing, 28);

        // N12
        Need9(daemonset) <-
            Current(daemonset, _);

        // N13
        Need10(daemonset) <-
            Current(daemonset, _);

        // N14
        Need11(daemonset) <-
            Current(daemonset, _);
    }

    pub fn run(tables: &[&support::Table]) -> ::std::vec::Vec<support::Table> {
        let mut tables = tables.iter();
        let mut program = Crepe::new();
        program.extend(support::rows(tables.next()).map(|[a, b]| Desired(support::symbol(a), b)));
        program.extend(support::rows(tables.next()).map(|[a, b]| Result7(support::symbol(a), b)));
        let (rows_0, rows_1, rows_2, rows_3,) = program.run_with_hasher::<support::FxBuildHasher>();
        ::std::vec![
            support::table(rows_0.into_iter().map(|Current(a, b)| [i64::from(a), b])),
            support::table(rows_1.into_iter().map(|Need9(a)| [i64::from(a)])),
            support::table(rows_2.into_iter().map(|Need10(a)| [i64::from(a)])),
            support::table(rows_3.into_iter().map(|Need11(a)| [i64::from(a)])),
        ]
    }
}

mod stage_status_5 {
    use crate::derive::support;

    crepe::crepe! {
        @input
        pub struct NotReady(u32, u32, u32);
        @input
        pub struct NotAvailable(u32, u32, u32);
        @input
        pub struct NotUpdated(u32, u32, u32);
        @input
        pub struct Need9(u32);
        @input
        pub struct Need10(u32);
        @input
        pub struct Need11(u32);
        @output
        pub struct Solutions9(u32, u32, u32);
        @output
        pub struct Solutions10(u32, u32, u32);
        @output
        pub struct Solutions11(u32, u32, u32);

        // N12
        Solutions9(daemonset, value, value_2) <-
            Need9(daemonset),
            NotReady(daemonset, value, value_2);

        // N13
        Solutions10(daemonset, value, value_2) <-
            Need10(daemonset),
            NotUpdated(daemonset, value, value_2);

        // N14
        Solutions11(daemonset, value, value_2) <-
            Need11(daemonset),
            NotAvailable(daemonset, value, value_2);
    }

    pub fn run(tables: &[&support::Table]) -> ::std::vec::Vec<support::Table> {
        let mut tables = tables.iter();
        let mut program = Crepe::new();
        program.extend(support::rows(tables.next()).map(|[a, b, c]| NotReady(support::symbol(a), support::symbol(b), support::symbol(c))));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| NotAvailable(support::symbol(a), support::symbol(b), support::symbol(c))));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| NotUpdated(support::symbol(a), support::symbol(b), support::symbol(c))));
        program.extend(support::rows(tables.next()).map(|[a]| Need9(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a]| Need10(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a]| Need11(support::symbol(a))));
        let (rows_0, rows_1, rows_2,) = program.run_with_hasher::<support::FxBuildHasher>();
        ::std::vec![
            support::table(rows_0.into_iter().map(|Solutions9(a, b, c)| [i64::from(a), i64::from(b), i64::from(c)])),
            support::table(rows_1.into_iter().map(|Solutions10(a, b, c)| [i64::from(a), i64::from(b), i64::from(c)])),
            support::table(rows_2.into_iter().map(|Solutions11(a, b, c)| [i64::from(a), i64::from(b), i64::from(c)])),
        ]
    }
}

mod stage_status_6 {
    use crate::derive::support;

    crepe::crepe! {
        @input
        pub struct Constants(u32, u32, u32, u32, u32, u32, u32, u32); // "desiredNumberScheduled", "currentNumberScheduled", "numberMisscheduled", "numberReady", "updatedNumberScheduled", "numberAvailable", "numberUnavailable", "observedGeneration"
        @input
        pub struct DaemonsetGeneration(u32, i64);
        @input
        pub struct Reported(u32, u32, i64);
        @input
        pub struct LeftAlone(u32, u32);
        @input
        pub struct Managed(u32);
        @input
        pub struct Current(u32, i64);
        @input
        pub struct Desired(u32, i64);
        @input
        pub struct Result8(u32, i64);
        @input
        pub struct Result9(u32, i64);
        @input
        pub struct Result10(u32, i64);
        @input
        pub struct Result11(u32, i64);
        @output
        pub struct Counted(u32, u32, i64);
        @output
        pub struct Restated(u32);
        @output
        pub struct Status(u32, u32, i64);

        // N9
        Counted(daemonset, text_desirednumberscheduled, number) <-
            Constants(text_desirednumberscheduled, _, _, _, _, _, _, _),
            Desired(daemonset, number);

        // N10
        Counted(daemonset, text_currentnumberscheduled, number) <-
            Constants(_, text_currentnumberscheduled, _, _, _, _, _, _),
            Current(daemonset, number);

        // N11
        Counted(daemonset, text_numbermisscheduled, number) <-
            Constants(_, _, text_numbermisscheduled, _, _, _, _, _),
            Desired(daemonset, _),
            Result8(daemonset, number);

        // N12
        Counted(daemonset, text_numberready, value) <-
            Constants(_, _, _, text_numberready, _, _, _, _),
            Current(daemonset, current),
            Result9(daemonset, unready),
            let Some(value) = support::apply(support::Function::Subtract, current, unready, 32);

        // N13
        Counted(daemonset, text_updatednumberscheduled, value) <-
            Constants(_, _, _, _, text_updatednumberscheduled, _, _, _),
            Current(daemonset, current),
            Result10(daemonset, outdated),
            let Some(value) = support::apply(support::Function::Subtract, current, outdated, 33);

        // N14
        Counted(daemonset, text_numberavailable, value) <-
            Constants(_, _, _, _, _, text_numberavailable, _, _),
            Current(daemonset, current),
            Result11(daemonset, unavailable),
            let Some(value) = support::apply(support::Function::Subtract, current, unavailable, 34);

        // N15
        Counted(daemonset, text_numberunavailable, value) <-
            Constants(text_desirednumberscheduled, _, _, _, _, text_numberavailable, text_numberunavailable, _),
            Counted(daemonset, text_desirednumberscheduled, desired),
            Counted(daemonset, text_numberavailable, available),
            let Some(value) = support::apply(support::Function::Subtract, desired, available, 35);

        // N16
        Restated(daemonset) <-
            Counted(daemonset, field, number),
            !Reported(daemonset, field, number);

        // N17
        Restated(daemonset) <-
            Constants(_, _, _, _, _, _, _, text_observedgeneration),
            Managed(daemonset),
            Reported(daemonset, text_observedgeneration, observed),
            DaemonsetGeneration(daemonset, generation),
            (observed < generation);

        // N18
        Status(daemonset, field, number) <-
            Counted(daemonset, field, number);

        // N19
        Status(daemonset, text_observedgeneration, number) <-
            Constants(_, _, _, _, _, _, _, text_observedgeneration),
            Restated(daemonset),
            DaemonsetGeneration(daemonset, number);

        // N20
        Status(daemonset, text_observedgeneration, number) <-
            Constants(_, _, _, _, _, _, _, text_observedgeneration),
            Managed(daemonset),
            !Restated(daemonset),
            Reported(daemonset, text_observedgeneration, number);

        // N21
        Status(daemonset, field, number) <-
            LeftAlone(daemonset, _),
            Reported(daemonset, field, number);
    }

    pub fn run(tables: &[&support::Table]) -> ::std::vec::Vec<support::Table> {
        let mut tables = tables.iter();
        let mut program = Crepe::new();
        program.extend(support::rows(tables.next()).map(|[a, b, c, d, e, f, g, h]| Constants(support::symbol(a), support::symbol(b), support::symbol(c), support::symbol(d), support::symbol(e), support::symbol(f), support::symbol(g), support::symbol(h))));
        program.extend(support::rows(tables.next()).map(|[a, b]| DaemonsetGeneration(support::symbol(a), b)));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| Reported(support::symbol(a), support::symbol(b), c)));
        program.extend(support::rows(tables.next()).map(|[a, b]| LeftAlone(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a]| Managed(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a, b]| Current(support::symbol(a), b)));
        program.extend(support::rows(tables.next()).map(|[a, b]| Desired(support::symbol(a), b)));
        program.extend(support::rows(tables.next()).map(|[a, b]| Result8(support::symbol(a), b)));
        program.extend(support::rows(tables.next()).map(|[a, b]| Result9(support::symbol(a), b)));
        program.extend(support::rows(tables.next()).map(|[a, b]| Result10(support::symbol(a), b)));
        program.extend(support::rows(tables.next()).map(|[a, b]| Result11(support::symbol(a), b)));
        let (rows_0, rows_1, rows_2,) = program.run_with_hasher::<support::FxBuildHasher>();
        ::std::vec![
            support::table(rows_0.into_iter().map(|Counted(a, b, c)| [i64::from(a), i64::from(b), c])),
            support::table(rows_1.into_iter().map(|Restated(a)| [i64::from(a)])),
            support::table(rows_2.into_iter().map(|Status(a, b, c)| [i64::from(a), i64::from(b), c])),
        ]
    }
}

/// The compiled rules.
pub static RULES: step::Rules = step::Rules {
    relations: RELATIONS,
    facts: FACTS,
    steps: STEPS,
    places: PLACES,
    orders_symbols: true,
};

static STEPS: &[step::Step] = &[
    step::Step::Program(step::Program {
        name: "peers",
        class: None,
        inputs: &[
            step::Input { relation: 38, class_column: None, filter: None },
            step::Input { relation: 39, class_column: None, filter: Some(step::Filter { column: 1, sources: &[(66, 1)], constants: &[] }) },
            step::Input { relation: 64, class_column: None, filter: None },
            step::Input { relation: 65, class_column: None, filter: None },
            step::Input { relation: 66, class_column: None, filter: Some(step::Filter { column: 2, sources: &[], constants: &["DoesNotExist", "Exists", "In", "NotIn"] }) },
            step::Input { relation: 67, class_column: None, filter: Some(step::Filter { column: 0, sources: &[(66, 0)], constants: &[] }) },
        ],
        outputs: &[
            step::Output { relation: 120, class_columns: &[] },
            step::Output { relation: 122, class_columns: &[] },
            step::Output { relation: 123, class_columns: &[] },
            step::Output { relation: 124, class_columns: &[] },
            step::Output { relation: 121, class_columns: &[] },
            step::Output { relation: 125, class_columns: &[] },
            step::Output { relation: 126, class_columns: &[] },
        ],
        constants: &["In", "Exists", "NotIn", "DoesNotExist"],
        run: stage_peers::run,
    }),
    step::Step::Program(step::Program {
        name: "ownership_1",
        class: None,
        inputs: &[
            step::Input { relation: 10, class_column: None, filter: None },
            step::Input { relation: 38, class_column: None, filter: Some(step::Filter { column: 0, sources: &[(126, 1)], constants: &[] }) },
            step::Input { relation: 41, class_column: None, filter: Some(step::Filter { column: 0, sources: &[(44, 0)], constants: &[] }) },
            step::Input { relation: 42, class_column: None, filter: None },
            step::Input { relation: 44, class_column: None, filter: None },
            step::Input { relation: 65, class_column: None, filter: Some(step::Filter { column: 0, sources: &[(44, 1)], constants: &[] }) },
            step::Input { relation: 126, class_column: None, filter: Some(step::Filter { column: 0, sources: &[(44, 1)], constants: &[] }) },
        ],
        outputs: &[
            step::Output { relation: 113, class_columns: &[] },
            step::Output { relation: 114, class_columns: &[] },
            step::Output { relation: 116, class_columns: &[] },
        ],
        constants: &["it is being deleted", "its selector takes every pod"],
        run: stage_ownership_1::run,
    }),
    step::Step::Program(step::Program {
        name: "ownership_2",
        class: Some("Pod"),
        inputs: &[
            step::Input { relation: 10, class_column: None, filter: None },
            step::Input { relation: 12, class_column: None, filter: None },
            step::Input { relation: 33, class_column: Some(0), filter: Some(step::Filter { column: 1, sources: &[(38, 0), (116, 1)], constants: &[] }) },
            step::Input { relation: 35, class_column: Some(0), filter: None },
            step::Input { relation: 36, class_column: Some(0), filter: None },
            step::Input { relation: 37, class_column: Some(0), filter: Some(step::Filter { column: 1, sources: &[(10, 0)], constants: &[] }) },
            step::Input { relation: 38, class_column: None, filter: Some(step::Filter { column: 1, sources: &[(41, 1)], constants: &[] }) },
            step::Input { relation: 41, class_column: None, filter: Some(step::Filter { column: 0, sources: &[(114, 0)], constants: &[] }) },
            step::Input { relation: 114, class_column: None, filter: Some(step::Filter { column: 0, sources: &[(41, 0)], constants: &[] }) },
            step::Input { relation: 116, class_column: None, filter: None },
        ],
        outputs: &[
            step::Output { relation: 115, class_columns: &[0] },
            step::Output { relation: 117, class_columns: &[1] },
            step::Output { relation: 119, class_columns: &[0] },
            step::Output { relation: 118, class_columns: &[1] },
        ],
        constants: &[],
        run: stage_ownership_2::run,
    }),
    step::Step::Program(step::Program {
        name: "references_1",
        class: None,
        inputs: &[
            step::Input { relation: 22, class_column: None, filter: Some(step::Filter { column: 1, sources: &[(23, 0)], constants: &[] }) },
            step::Input { relation: 23, class_column: None, filter: Some(step::Filter { column: 0, sources: &[(22, 1)], constants: &[] }) },
        ],
        outputs: &[
            step::Output { relation: 139, class_columns: &[] },
        ],
        constants: &[],
        run: stage_references_1::run,
    }),
    step::Step::Program(step::Program {
        name: "references_2",
        class: Some("Pod"),
        inputs: &[
            step::Input { relation: 10, class_column: None, filter: None },
            step::Input { relation: 13, class_column: Some(0), filter: None },
            step::Input { relation: 34, class_column: Some(0), filter: Some(step::Filter { column: 1, sources: &[], constants: &["Failed", "Succeeded"] }) },
            step::Input { relation: 35, class_column: Some(0), filter: None },
            step::Input { relation: 36, class_column: Some(0), filter: None },
        ],
        outputs: &[
            step::Output { relation: 143, class_columns: &[0] },
            step::Output { relation: 142, class_columns: &[] },
        ],
        constants: &["Succeeded", "Failed"],
        run: stage_references_2::run,
    }),
    step::Step::Program(step::Program {
        name: "references_3",
        class: Some("Node"),
        inputs: &[
            step::Input { relation: 5, class_column: Some(0), filter: Some(step::Filter { column: 1, sources: &[(139, 0)], constants: &[] }) },
            step::Input { relation: 139, class_column: None, filter: None },
        ],
        outputs: &[
            step::Output { relation: 140, class_columns: &[0] },
            step::Output { relation: 141, class_columns: &[] },
        ],
        constants: &[],
        run: stage_references_3::run,
    }),
    step::Step::Program(step::Program {
        name: "revisions_1",
        class: None,
        inputs: &[
            step::Input { relation: 12, class_column: None, filter: Some(step::Filter { column: 0, sources: &[(116, 0)], constants: &[] }) },
            step::Input { relation: 45, class_column: None, filter: Some(step::Filter { column: 1, sources: &[(57, 1)], constants: &[] }) },
            step::Input { relation: 51, class_column: None, filter: None },
            step::Input { relation: 56, class_column: None, filter: Some(step::Filter { column: 0, sources: &[(59, 0), (60, 0)], constants: &[] }) },
            step::Input { relation: 57, class_column: None, filter: Some(step::Filter { column: 1, sources: &[(45, 1)], constants: &[] }) },
            step::Input { relation: 59, class_column: None, filter: Some(step::Filter { column: 0, sources: &[(56, 0), (60, 0)], constants: &[] }) },
            step::Input { relation: 60, class_column: None, filter: Some(step::Filter { column: 0, sources: &[(59, 0)], constants: &[] }) },
            step::Input { relation: 61, class_column: None, filter: Some(step::Filter { column: 0, sources: &[(59, 0)], constants: &[] }) },
            step::Input { relation: 114, class_column: None, filter: None },
            step::Input { relation: 116, class_column: None, filter: Some(step::Filter { column: 1, sources: &[(59, 1)], constants: &[] }) },
        ],
        outputs: &[
            step::Output { relation: 144, class_columns: &[] },
            step::Output { relation: 145, class_columns: &[] },
            step::Output { relation: 220, class_columns: &[] },
            step::Output { relation: 221, class_columns: &[] },
            step::Output { relation: 151, class_columns: &[] },
            step::Output { relation: 223, class_columns: &[] },
            step::Output { relation: 224, class_columns: &[] },
            step::Output { relation: 150, class_columns: &[] },
        ],
        constants: &[],
        run: stage_revisions_1::run,
    }),
    step::Step::Fold(step::Fold { function: support::AggregateFunction::Maximum, need: 220, solutions: 221, result: 222, group: 1, place: 0 }),
    step::Step::Fold(step::Fold { function: support::AggregateFunction::Count, need: 223, solutions: 224, result: 225, group: 1, place: 1 }),
    step::Step::Program(step::Program {
        name: "revisions_2",
        class: None,
        inputs: &[
            step::Input { relation: 51, class_column: None, filter: Some(step::Filter { column: 0, sources: &[(151, 0)], constants: &[] }) },
            step::Input { relation: 58, class_column: None, filter: None },
            step::Input { relation: 145, class_column: None, filter: Some(step::Filter { column: 0, sources: &[(222, 0)], constants: &[] }) },
            step::Input { relation: 151, class_column: None, filter: Some(step::Filter { column: 0, sources: &[(51, 0)], constants: &[] }) },
            step::Input { relation: 222, class_column: None, filter: Some(step::Filter { column: 0, sources: &[(145, 0)], constants: &[] }) },
            step::Input { relation: 225, class_column: None, filter: Some(step::Filter { column: 0, sources: &[(51, 0)], constants: &[] }) },
        ],
        outputs: &[
            step::Output { relation: 146, class_columns: &[] },
            step::Output { relation: 148, class_columns: &[] },
            step::Output { relation: 147, class_columns: &[] },
            step::Output { relation: 149, class_columns: &[] },
            step::Output { relation: 152, class_columns: &[] },
        ],
        constants: &[],
        run: stage_revisions_2::run,
    }),
    step::Step::Program(step::Program {
        name: "revisions_3",
        class: Some("Node"),
        inputs: &[
            step::Input { relation: 32, class_column: Some(1), filter: Some(step::Filter { column: 0, sources: &[(119, 0)], constants: &[] }) },
            step::Input { relation: 33, class_column: None, filter: Some(step::Filter { column: 0, sources: &[(119, 0)], constants: &[] }) },
            step::Input { relation: 39, class_column: None, filter: Some(step::Filter { column: 0, sources: &[(33, 1)], constants: &[] }) },
            step::Input { relation: 55, class_column: Some(1), filter: Some(step::Filter { column: 0, sources: &[(119, 0)], constants: &[] }) },
            step::Input { relation: 119, class_column: None, filter: Some(step::Filter { column: 0, sources: &[(33, 0)], constants: &[] }) },
            step::Input { relation: 152, class_column: None, filter: Some(step::Filter { column: 0, sources: &[(119, 1)], constants: &[] }) },
        ],
        outputs: &[
            step::Output { relation: 153, class_columns: &[] },
        ],
        constants: &["controller-revision-hash"],
        run: stage_revisions_3::run,
    }),
    step::Step::Program(step::Program {
        name: "revisions_4",
        class: None,
        inputs: &[
            step::Input { relation: 58, class_column: None, filter: Some(step::Filter { column: 0, sources: &[(151, 1)], constants: &[] }) },
            step::Input { relation: 151, class_column: None, filter: Some(step::Filter { column: 0, sources: &[(152, 0)], constants: &[] }) },
            step::Input { relation: 152, class_column: None, filter: Some(step::Filter { column: 0, sources: &[(151, 0)], constants: &[] }) },
            step::Input { relation: 153, class_column: None, filter: Some(step::Filter { column: 0, sources: &[(152, 0)], constants: &[] }) },
        ],
        outputs: &[
            step::Output { relation: 154, class_columns: &[] },
        ],
        constants: &[],
        run: stage_revisions_4::run,
    }),
    step::Step::Program(step::Program {
        name: "occupancy_1",
        class: None,
        inputs: &[
            step::Input { relation: 39, class_column: None, filter: Some(step::Filter { column: 0, sources: &[(116, 1)], constants: &[] }) },
            step::Input { relation: 46, class_column: None, filter: Some(step::Filter { column: 0, sources: &[(116, 0)], constants: &[] }) },
            step::Input { relation: 116, class_column: None, filter: None },
            step::Input { relation: 149, class_column: None, filter: Some(step::Filter { column: 0, sources: &[(116, 0)], constants: &[] }) },
        ],
        outputs: &[
            step::Output { relation: 110, class_columns: &[] },
            step::Output { relation: 111, class_columns: &[] },
        ],
        constants: &["controller-revision-hash", "pod-template-generation"],
        run: stage_occupancy_1::run,
    }),
    step::Step::Program(step::Program {
        name: "occupancy_2",
        class: Some("Pod"),
        inputs: &[
            step::Input { relation: 34, class_column: Some(0), filter: Some(step::Filter { column: 1, sources: &[], constants: &["Failed", "Succeeded"] }) },
            step::Input { relation: 35, class_column: Some(0), filter: None },
        ],
        outputs: &[
            step::Output { relation: 104, class_columns: &[0] },
            step::Output { relation: 105, class_columns: &[0] },
        ],
        constants: &["Failed", "Succeeded"],
        run: stage_occupancy_2::run,
    }),
    step::Step::Program(step::Program {
        name: "occupancy_3",
        class: Some("Node"),
        inputs: &[
            step::Input { relation: 32, class_column: Some(1), filter: Some(step::Filter { column: 0, sources: &[(119, 0)], constants: &[] }) },
            step::Input { relation: 33, class_column: None, filter: Some(step::Filter { column: 1, sources: &[(111, 1)], constants: &[] }) },
            step::Input { relation: 40, class_column: None, filter: None },
            step::Input { relation: 50, class_column: None, filter: None },
            step::Input { relation: 54, class_column: None, filter: None },
            step::Input { relation: 55, class_column: Some(1), filter: Some(step::Filter { column: 0, sources: &[(119, 0)], constants: &[] }) },
            step::Input { relation: 105, class_column: None, filter: Some(step::Filter { column: 0, sources: &[(119, 0)], constants: &[] }) },
            step::Input { relation: 111, class_column: None, filter: Some(step::Filter { column: 1, sources: &[(33, 1)], constants: &[] }) },
            step::Input { relation: 119, class_column: None, filter: None },
        ],
        outputs: &[
            step::Output { relation: 106, class_columns: &[1] },
            step::Output { relation: 112, class_columns: &[1] },
            step::Output { relation: 107, class_columns: &[1] },
            step::Output { relation: 211, class_columns: &[1] },
            step::Output { relation: 212, class_columns: &[1] },
            step::Output { relation: 109, class_columns: &[1] },
        ],
        constants: &[],
        run: stage_occupancy_3::run,
    }),
    step::Step::Fold(step::Fold { function: support::AggregateFunction::Count, need: 211, solutions: 212, result: 213, group: 2, place: 4 }),
    step::Step::Program(step::Program {
        name: "occupancy_4",
        class: Some("Node"),
        inputs: &[
            step::Input { relation: 107, class_column: Some(1), filter: None },
            step::Input { relation: 213, class_column: Some(1), filter: None },
        ],
        outputs: &[
            step::Output { relation: 108, class_columns: &[1] },
        ],
        constants: &[],
        run: stage_occupancy_4::run,
    }),
    step::Step::Program(step::Program {
        name: "selectors_1",
        class: None,
        inputs: &[
            step::Input { relation: 22, class_column: None, filter: None },
            step::Input { relation: 23, class_column: None, filter: Some(step::Filter { column: 2, sources: &[], constants: &["DoesNotExist", "Exists", "Gt", "In", "Lt", "NotIn"] }) },
            step::Input { relation: 24, class_column: None, filter: Some(step::Filter { column: 0, sources: &[(23, 0)], constants: &[] }) },
            step::Input { relation: 25, class_column: None, filter: Some(step::Filter { column: 0, sources: &[(23, 0)], constants: &[] }) },
            step::Input { relation: 28, class_column: None, filter: Some(step::Filter { column: 0, sources: &[(22, 1)], constants: &[] }) },
            step::Input { relation: 29, class_column: None, filter: Some(step::Filter { column: 0, sources: &[(141, 1)], constants: &[] }) },
            step::Input { relation: 141, class_column: None, filter: Some(step::Filter { column: 0, sources: &[(23, 1)], constants: &[] }) },
        ],
        outputs: &[
            step::Output { relation: 159, class_columns: &[] },
            step::Output { relation: 160, class_columns: &[] },
            step::Output { relation: 155, class_columns: &[] },
            step::Output { relation: 156, class_columns: &[] },
        ],
        constants: &["In", "NotIn", "Exists", "Gt", "Lt", "DoesNotExist"],
        run: stage_selectors_1::run,
    }),
    step::Step::Program(step::Program {
        name: "selectors_2",
        class: Some("Node"),
        inputs: &[
            step::Input { relation: 4, class_column: Some(0), filter: None },
            step::Input { relation: 22, class_column: None, filter: None },
            step::Input { relation: 26, class_column: None, filter: Some(step::Filter { column: 1, sources: &[], constants: &["In", "NotIn"] }) },
            step::Input { relation: 27, class_column: Some(1), filter: Some(step::Filter { column: 0, sources: &[(26, 0)], constants: &[] }) },
            step::Input { relation: 140, class_column: Some(0), filter: None },
            step::Input { relation: 155, class_column: None, filter: None },
            step::Input { relation: 156, class_column: None, filter: None },
            step::Input { relation: 159, class_column: None, filter: None },
            step::Input { relation: 160, class_column: None, filter: Some(step::Filter { column: 0, sources: &[(159, 0)], constants: &[] }) },
        ],
        outputs: &[
            step::Output { relation: 157, class_columns: &[0] },
            step::Output { relation: 158, class_columns: &[1] },
            step::Output { relation: 161, class_columns: &[1] },
            step::Output { relation: 162, class_columns: &[1] },
        ],
        constants: &["In", "NotIn"],
        run: stage_selectors_2::run,
    }),
    step::Step::Program(step::Program {
        name: "affinity_1",
        class: None,
        inputs: &[
            step::Input { relation: 18, class_column: None, filter: Some(step::Filter { column: 2, sources: &[(160, 0)], constants: &[] }) },
            step::Input { relation: 160, class_column: None, filter: Some(step::Filter { column: 0, sources: &[(18, 2)], constants: &[] }) },
        ],
        outputs: &[
            step::Output { relation: 78, class_columns: &[] },
        ],
        constants: &[],
        run: stage_affinity_1::run,
    }),
    step::Step::Program(step::Program {
        name: "affinity_2",
        class: Some("Node"),
        inputs: &[
            step::Input { relation: 4, class_column: Some(0), filter: None },
            step::Input { relation: 14, class_column: Some(1), filter: None },
            step::Input { relation: 15, class_column: None, filter: None },
            step::Input { relation: 16, class_column: None, filter: None },
            step::Input { relation: 17, class_column: None, filter: None },
            step::Input { relation: 162, class_column: Some(1), filter: Some(step::Filter { column: 0, sources: &[(15, 1), (17, 1)], constants: &[] }) },
        ],
        outputs: &[
            step::Output { relation: 73, class_columns: &[] },
            step::Output { relation: 74, class_columns: &[1] },
            step::Output { relation: 75, class_columns: &[1] },
            step::Output { relation: 76, class_columns: &[1] },
            step::Output { relation: 77, class_columns: &[1] },
        ],
        constants: &[],
        run: stage_affinity_2::run,
    }),
    step::Step::Program(step::Program {
        name: "affinity_3",
        class: Some("Node"),
        inputs: &[
            step::Input { relation: 18, class_column: None, filter: None },
            step::Input { relation: 78, class_column: None, filter: Some(step::Filter { column: 0, sources: &[(18, 0)], constants: &[] }) },
            step::Input { relation: 162, class_column: Some(1), filter: Some(step::Filter { column: 0, sources: &[(18, 2)], constants: &[] }) },
        ],
        outputs: &[
            step::Output { relation: 79, class_columns: &[1] },
            step::Output { relation: 205, class_columns: &[1] },
            step::Output { relation: 206, class_columns: &[1] },
        ],
        constants: &[],
        run: stage_affinity_3::run,
    }),
    step::Step::Fold(step::Fold { function: support::AggregateFunction::Sum, need: 205, solutions: 206, result: 207, group: 2, place: 5 }),
    step::Step::Program(step::Program {
        name: "affinity_4",
        class: Some("Node"),
        inputs: &[
            step::Input { relation: 10, class_column: None, filter: None },
            step::Input { relation: 79, class_column: Some(1), filter: None },
            step::Input { relation: 143, class_column: None, filter: None },
            step::Input { relation: 207, class_column: Some(1), filter: None },
        ],
        outputs: &[
            step::Output { relation: 80, class_columns: &[1] },
            step::Output { relation: 81, class_columns: &[1] },
            step::Output { relation: 82, class_columns: &[1] },
        ],
        constants: &[],
        run: stage_affinity_4::run,
    }),
    step::Step::Program(step::Program {
        name: "taints_1",
        class: None,
        inputs: &[
            step::Input { relation: 1, class_column: None, filter: Some(step::Filter { column: 0, sources: &[], constants: &["TaintTolerationComparisonOperators"] }) },
            step::Input { relation: 8, class_column: None, filter: None },
            step::Input { relation: 9, class_column: None, filter: None },
            step::Input { relation: 10, class_column: None, filter: None },
            step::Input { relation: 19, class_column: None, filter: None },
            step::Input { relation: 20, class_column: None, filter: Some(step::Filter { column: 0, sources: &[(10, 1)], constants: &[] }) },
            step::Input { relation: 30, class_column: None, filter: None },
            step::Input { relation: 31, class_column: None, filter: None },
            step::Input { relation: 142, class_column: None, filter: None },
            step::Input { relation: 173, class_column: None, filter: None },
            step::Input { relation: 174, class_column: None, filter: None },
        ],
        outputs: &[
            step::Output { relation: 176, class_columns: &[] },
            step::Output { relation: 177, class_columns: &[] },
            step::Output { relation: 178, class_columns: &[] },
            step::Output { relation: 179, class_columns: &[] },
            step::Output { relation: 175, class_columns: &[] },
            step::Output { relation: 180, class_columns: &[] },
            step::Output { relation: 182, class_columns: &[] },
        ],
        constants: &["Exists", "", "Equal", "TaintTolerationComparisonOperators", "true", "Gt", "Lt", "NoExecute"],
        run: stage_taints_1::run,
    }),
    step::Step::Program(step::Program {
        name: "taints_2",
        class: None,
        inputs: &[
            step::Input { relation: 8, class_column: None, filter: Some(step::Filter { column: 3, sources: &[], constants: &["NoSchedule"] }) },
            step::Input { relation: 142, class_column: None, filter: None },
            step::Input { relation: 180, class_column: None, filter: Some(step::Filter { column: 0, sources: &[(142, 0)], constants: &[] }) },
            step::Input { relation: 182, class_column: None, filter: None },
        ],
        outputs: &[
            step::Output { relation: 181, class_columns: &[] },
        ],
        constants: &["NoSchedule"],
        run: stage_taints_2::run,
    }),
    step::Step::Program(step::Program {
        name: "taints_3",
        class: Some("Node"),
        inputs: &[
            step::Input { relation: 6, class_column: Some(0), filter: Some(step::Filter { column: 1, sources: &[(181, 0), (182, 0)], constants: &[] }) },
            step::Input { relation: 181, class_column: None, filter: None },
            step::Input { relation: 182, class_column: None, filter: None },
        ],
        outputs: &[
            step::Output { relation: 183, class_columns: &[1] },
            step::Output { relation: 184, class_columns: &[1] },
        ],
        constants: &[],
        run: stage_taints_3::run,
    }),
    step::Step::Program(step::Program {
        name: "feasibility",
        class: Some("Node"),
        inputs: &[
            step::Input { relation: 4, class_column: Some(0), filter: None },
            step::Input { relation: 10, class_column: None, filter: None },
            step::Input { relation: 75, class_column: Some(1), filter: Some(step::Filter { column: 0, sources: &[(142, 0)], constants: &[] }) },
            step::Input { relation: 77, class_column: Some(1), filter: Some(step::Filter { column: 0, sources: &[(143, 1)], constants: &[] }) },
            step::Input { relation: 142, class_column: None, filter: None },
            step::Input { relation: 143, class_column: None, filter: None },
            step::Input { relation: 183, class_column: Some(1), filter: None },
        ],
        outputs: &[
            step::Output { relation: 93, class_columns: &[2] },
            step::Output { relation: 94, class_columns: &[1] },
            step::Output { relation: 95, class_columns: &[1] },
            step::Output { relation: 96, class_columns: &[1] },
            step::Output { relation: 97, class_columns: &[1] },
            step::Output { relation: 98, class_columns: &[1] },
        ],
        constants: &["NodeAffinity", "TaintToleration"],
        run: stage_feasibility::run,
    }),
    step::Step::Program(step::Program {
        name: "placement_1",
        class: Some("Node"),
        inputs: &[
            step::Input { relation: 4, class_column: Some(0), filter: None },
            step::Input { relation: 10, class_column: None, filter: None },
            step::Input { relation: 74, class_column: Some(1), filter: Some(step::Filter { column: 0, sources: &[(142, 0)], constants: &[] }) },
            step::Input { relation: 75, class_column: Some(1), filter: Some(step::Filter { column: 0, sources: &[(142, 0)], constants: &[] }) },
            step::Input { relation: 77, class_column: Some(1), filter: Some(step::Filter { column: 0, sources: &[(142, 0)], constants: &[] }) },
            step::Input { relation: 81, class_column: Some(1), filter: None },
            step::Input { relation: 82, class_column: Some(1), filter: None },
            step::Input { relation: 96, class_column: Some(1), filter: None },
            step::Input { relation: 131, class_column: Some(1), filter: None },
            step::Input { relation: 132, class_column: Some(1), filter: None },
            step::Input { relation: 142, class_column: None, filter: None },
            step::Input { relation: 183, class_column: Some(1), filter: Some(step::Filter { column: 0, sources: &[(10, 1)], constants: &[] }) },
            step::Input { relation: 184, class_column: Some(1), filter: Some(step::Filter { column: 0, sources: &[(10, 1)], constants: &[] }) },
        ],
        outputs: &[
            step::Output { relation: 127, class_columns: &[1] },
            step::Output { relation: 128, class_columns: &[1] },
            step::Output { relation: 129, class_columns: &[1] },
            step::Output { relation: 130, class_columns: &[1] },
            step::Output { relation: 133, class_columns: &[1] },
            step::Output { relation: 214, class_columns: &[1] },
            step::Output { relation: 215, class_columns: &[1] },
            step::Output { relation: 136, class_columns: &[1] },
            step::Output { relation: 217, class_columns: &[1] },
            step::Output { relation: 218, class_columns: &[1] },
        ],
        constants: &["node affinity", "inter-pod affinity"],
        run: stage_placement_1::run,
    }),
    step::Step::Fold(step::Fold { function: support::AggregateFunction::Sum, need: 214, solutions: 215, result: 216, group: 2, place: 6 }),
    step::Step::Fold(step::Fold { function: support::AggregateFunction::Sum, need: 217, solutions: 218, result: 219, group: 2, place: 7 }),
    step::Step::Program(step::Program {
        name: "placement_2",
        class: Some("Node"),
        inputs: &[
            step::Input { relation: 98, class_column: Some(1), filter: None },
            step::Input { relation: 130, class_column: Some(1), filter: None },
            step::Input { relation: 133, class_column: Some(1), filter: None },
            step::Input { relation: 136, class_column: Some(1), filter: None },
            step::Input { relation: 216, class_column: Some(1), filter: None },
            step::Input { relation: 219, class_column: Some(1), filter: None },
        ],
        outputs: &[
            step::Output { relation: 134, class_columns: &[1] },
            step::Output { relation: 135, class_columns: &[1] },
            step::Output { relation: 137, class_columns: &[1] },
            step::Output { relation: 138, class_columns: &[1] },
        ],
        constants: &[],
        run: stage_placement_2::run,
    }),
    step::Step::Program(step::Program {
        name: "age_1",
        class: None,
        inputs: &[
            step::Input { relation: 47, class_column: None, filter: Some(step::Filter { column: 0, sources: &[(49, 0)], constants: &[] }) },
            step::Input { relation: 49, class_column: None, filter: Some(step::Filter { column: 0, sources: &[(47, 0)], constants: &[] }) },
        ],
        outputs: &[
            step::Output { relation: 83, class_columns: &[] },
        ],
        constants: &["RollingUpdate"],
        run: stage_age_1::run,
    }),
    step::Step::Program(step::Program {
        name: "age_2",
        class: Some("Pod"),
        inputs: &[
            step::Input { relation: 35, class_column: Some(0), filter: None },
            step::Input { relation: 104, class_column: Some(0), filter: None },
        ],
        outputs: &[
            step::Output { relation: 84, class_columns: &[0] },
        ],
        constants: &[],
        run: stage_age_2::run,
    }),
    step::Step::Program(step::Program {
        name: "age_3",
        class: Some("Node"),
        inputs: &[
            step::Input { relation: 32, class_column: Some(1), filter: None },
            step::Input { relation: 33, class_column: None, filter: Some(step::Filter { column: 1, sources: &[(39, 0)], constants: &[] }) },
            step::Input { relation: 34, class_column: None, filter: Some(step::Filter { column: 1, sources: &[], constants: &["Failed"] }) },
            step::Input { relation: 35, class_column: None, filter: Some(step::Filter { column: 0, sources: &[(34, 0)], constants: &[] }) },
            step::Input { relation: 39, class_column: None, filter: Some(step::Filter { column: 0, sources: &[(33, 1)], constants: &[] }) },
            step::Input { relation: 53, class_column: None, filter: None },
            step::Input { relation: 84, class_column: None, filter: None },
            step::Input { relation: 106, class_column: Some(1), filter: None },
            step::Input { relation: 108, class_column: Some(1), filter: None },
            step::Input { relation: 129, class_column: Some(1), filter: None },
            step::Input { relation: 149, class_column: None, filter: Some(step::Filter { column: 1, sources: &[(39, 2)], constants: &[] }) },
        ],
        outputs: &[
            step::Output { relation: 85, class_columns: &[1] },
            step::Output { relation: 86, class_columns: &[1] },
            step::Output { relation: 87, class_columns: &[1] },
            step::Output { relation: 88, class_columns: &[1] },
            step::Output { relation: 89, class_columns: &[1] },
            step::Output { relation: 208, class_columns: &[1] },
            step::Output { relation: 209, class_columns: &[1] },
        ],
        constants: &["controller-revision-hash", "there", "running", "of the current hash", "of another hash", "Failed", "failed"],
        run: stage_age_3::run,
    }),
    step::Step::Fold(step::Fold { function: support::AggregateFunction::Minimum, need: 208, solutions: 209, result: 210, group: 3, place: 8 }),
    step::Step::Program(step::Program {
        name: "age_4",
        class: Some("Node"),
        inputs: &[
            step::Input { relation: 89, class_column: Some(1), filter: None },
            step::Input { relation: 210, class_column: Some(1), filter: None },
        ],
        outputs: &[
            step::Output { relation: 90, class_columns: &[1] },
            step::Output { relation: 91, class_columns: &[1] },
            step::Output { relation: 92, class_columns: &[1] },
        ],
        constants: &[],
        run: stage_age_4::run,
    }),
    step::Step::Program(step::Program {
        name: "lifecycle",
        class: Some("Node"),
        inputs: &[
            step::Input { relation: 4, class_column: Some(0), filter: None },
            step::Input { relation: 34, class_column: None, filter: Some(step::Filter { column: 1, sources: &[], constants: &["Succeeded"] }) },
            step::Input { relation: 35, class_column: None, filter: None },
            step::Input { relation: 54, class_column: None, filter: None },
            step::Input { relation: 55, class_column: Some(1), filter: None },
            step::Input { relation: 83, class_column: None, filter: None },
            step::Input { relation: 84, class_column: None, filter: None },
            step::Input { relation: 87, class_column: Some(1), filter: Some(step::Filter { column: 2, sources: &[], constants: &["of another hash", "of the current hash", "running"] }) },
            step::Input { relation: 92, class_column: Some(1), filter: Some(step::Filter { column: 2, sources: &[], constants: &["failed", "of another hash", "of the current hash", "running"] }) },
            step::Input { relation: 106, class_column: Some(1), filter: None },
            step::Input { relation: 107, class_column: Some(1), filter: Some(step::Filter { column: 0, sources: &[(114, 0)], constants: &[] }) },
            step::Input { relation: 109, class_column: Some(1), filter: Some(step::Filter { column: 0, sources: &[(83, 0)], constants: &[] }) },
            step::Input { relation: 114, class_column: None, filter: None },
            step::Input { relation: 128, class_column: Some(1), filter: Some(step::Filter { column: 0, sources: &[(83, 0), (114, 0)], constants: &[] }) },
            step::Input { relation: 129, class_column: Some(1), filter: None },
        ],
        outputs: &[
            step::Output { relation: 100, class_columns: &[1] },
            step::Output { relation: 101, class_columns: &[1] },
            step::Output { relation: 99, class_columns: &[1] },
            step::Output { relation: 102, class_columns: &[1] },
            step::Output { relation: 103, class_columns: &[] },
        ],
        constants: &["none is there", "none runs there", "may not stay on its node", "failed", "has failed", "Succeeded", "has succeeded", "running", "is not the oldest on its node", "of the current hash", "is not the oldest of the current revision on its node", "of another hash", "is not the oldest of the other revisions on its node", "is not ready, and a new pod is there", "a new pod is available in its place", "waits for a node that is gone"],
        run: stage_lifecycle::run,
    }),
    step::Step::Program(step::Program {
        name: "updates_1",
        class: None,
        inputs: &[
            step::Input { relation: 114, class_column: None, filter: None },
        ],
        outputs: &[
            step::Output { relation: 241, class_columns: &[] },
        ],
        constants: &[],
        run: stage_updates_1::run,
    }),
    step::Step::Program(step::Program {
        name: "updates_2",
        class: Some("Node"),
        inputs: &[
            step::Input { relation: 35, class_column: None, filter: None },
            step::Input { relation: 106, class_column: Some(1), filter: None },
            step::Input { relation: 108, class_column: Some(1), filter: None },
            step::Input { relation: 112, class_column: Some(1), filter: None },
        ],
        outputs: &[
            step::Output { relation: 190, class_columns: &[1] },
            step::Output { relation: 194, class_columns: &[1] },
            step::Output { relation: 247, class_columns: &[1] },
            step::Output { relation: 248, class_columns: &[1] },
            step::Output { relation: 250, class_columns: &[1] },
            step::Output { relation: 195, class_columns: &[1] },
            step::Output { relation: 251, class_columns: &[1] },
            step::Output { relation: 244, class_columns: &[1] },
            step::Output { relation: 245, class_columns: &[1] },
        ],
        constants: &[],
        run: stage_updates_2::run,
    }),
    step::Step::Fold(step::Fold { function: support::AggregateFunction::Count, need: 247, solutions: 248, result: 249, group: 2, place: 9 }),
    step::Step::Fold(step::Fold { function: support::AggregateFunction::Count, need: 250, solutions: 251, result: 252, group: 2, place: 10 }),
    step::Step::Fold(step::Fold { function: support::AggregateFunction::Count, need: 244, solutions: 245, result: 246, group: 2, place: 11 }),
    step::Step::Program(step::Program {
        name: "updates_3",
        class: Some("Node"),
        inputs: &[
            step::Input { relation: 128, class_column: Some(1), filter: Some(step::Filter { column: 0, sources: &[(241, 0)], constants: &[] }) },
            step::Input { relation: 241, class_column: None, filter: None },
        ],
        outputs: &[
            step::Output { relation: 242, class_columns: &[1] },
        ],
        constants: &[],
        run: stage_updates_3::run,
    }),
    step::Step::Fold(step::Fold { function: support::AggregateFunction::Count, need: 241, solutions: 242, result: 243, group: 1, place: 12 }),
    step::Step::Program(step::Program {
        name: "updates_4",
        class: None,
        inputs: &[
            step::Input { relation: 47, class_column: None, filter: Some(step::Filter { column: 0, sources: &[(114, 0)], constants: &[] }) },
            step::Input { relation: 48, class_column: None, filter: Some(step::Filter { column: 2, sources: &[], constants: &["percent", "pods"] }) },
            step::Input { relation: 49, class_column: None, filter: Some(step::Filter { column: 2, sources: &[], constants: &["percent", "pods"] }) },
            step::Input { relation: 103, class_column: None, filter: Some(step::Filter { column: 0, sources: &[(114, 0)], constants: &[] }) },
            step::Input { relation: 114, class_column: None, filter: Some(step::Filter { column: 0, sources: &[(47, 0), (243, 0)], constants: &[] }) },
            step::Input { relation: 243, class_column: None, filter: Some(step::Filter { column: 0, sources: &[(114, 0)], constants: &[] }) },
        ],
        outputs: &[
            step::Output { relation: 186, class_columns: &[] },
            step::Output { relation: 185, class_columns: &[] },
            step::Output { relation: 187, class_columns: &[] },
            step::Output { relation: 188, class_columns: &[] },
            step::Output { relation: 189, class_columns: &[] },
            step::Output { relation: 253, class_columns: &[] },
            step::Output { relation: 256, class_columns: &[] },
        ],
        constants: &["RollingUpdate", "pods", "percent"],
        run: stage_updates_4::run,
    }),
    step::Step::Program(step::Program {
        name: "updates_5",
        class: Some("Node"),
        inputs: &[
            step::Input { relation: 4, class_column: Some(0), filter: None },
            step::Input { relation: 35, class_column: None, filter: None },
            step::Input { relation: 106, class_column: Some(1), filter: Some(step::Filter { column: 2, sources: &[(35, 0)], constants: &[] }) },
            step::Input { relation: 108, class_column: Some(1), filter: None },
            step::Input { relation: 109, class_column: Some(1), filter: None },
            step::Input { relation: 112, class_column: Some(1), filter: Some(step::Filter { column: 0, sources: &[(187, 0), (189, 0)], constants: &[] }) },
            step::Input { relation: 128, class_column: Some(1), filter: None },
            step::Input { relation: 187, class_column: None, filter: None },
            step::Input { relation: 189, class_column: None, filter: None },
            step::Input { relation: 194, class_column: Some(1), filter: None },
            step::Input { relation: 195, class_column: Some(1), filter: None },
            step::Input { relation: 246, class_column: Some(1), filter: None },
            step::Input { relation: 249, class_column: Some(1), filter: None },
            step::Input { relation: 252, class_column: Some(1), filter: None },
            step::Input { relation: 253, class_column: None, filter: None },
        ],
        outputs: &[
            step::Output { relation: 196, class_columns: &[1] },
            step::Output { relation: 198, class_columns: &[1] },
            step::Output { relation: 199, class_columns: &[1] },
            step::Output { relation: 191, class_columns: &[1] },
            step::Output { relation: 193, class_columns: &[1] },
            step::Output { relation: 201, class_columns: &[2] },
            step::Output { relation: 192, class_columns: &[1] },
            step::Output { relation: 254, class_columns: &[1] },
            step::Output { relation: 197, class_columns: &[1] },
        ],
        constants: &["replacement", "surge", "removal"],
        run: stage_updates_5::run,
    }),
    step::Step::Program(step::Program {
        name: "updates_6",
        class: Some("Node"),
        inputs: &[
            step::Input { relation: 35, class_column: None, filter: None },
            step::Input { relation: 106, class_column: Some(1), filter: None },
            step::Input { relation: 108, class_column: Some(1), filter: None },
            step::Input { relation: 109, class_column: Some(1), filter: None },
            step::Input { relation: 187, class_column: None, filter: None },
            step::Input { relation: 194, class_column: Some(1), filter: None },
            step::Input { relation: 195, class_column: Some(1), filter: None },
            step::Input { relation: 196, class_column: Some(1), filter: None },
            step::Input { relation: 197, class_column: Some(1), filter: Some(step::Filter { column: 0, sources: &[(187, 0)], constants: &[] }) },
            step::Input { relation: 201, class_column: Some(2), filter: Some(step::Filter { column: 1, sources: &[], constants: &["removal"] }) },
            step::Input { relation: 256, class_column: None, filter: None },
        ],
        outputs: &[
            step::Output { relation: 200, class_columns: &[1] },
            step::Output { relation: 257, class_columns: &[1] },
            step::Output { relation: 202, class_columns: &[] },
            step::Output { relation: 203, class_columns: &[1] },
        ],
        constants: &["removal"],
        run: stage_updates_6::run,
    }),
    step::Step::Fold(step::Fold { function: support::AggregateFunction::Count, need: 253, solutions: 254, result: 255, group: 1, place: 20 }),
    step::Step::Fold(step::Fold { function: support::AggregateFunction::Count, need: 256, solutions: 257, result: 258, group: 1, place: 21 }),
    step::Step::Program(step::Program {
        name: "updates_7",
        class: None,
        inputs: &[
            step::Input { relation: 202, class_column: None, filter: None },
        ],
        outputs: &[
            step::Output { relation: 259, class_columns: &[] },
        ],
        constants: &[],
        run: stage_updates_7::run,
    }),
    step::Step::Program(step::Program {
        name: "updates_8",
        class: Some("Node"),
        inputs: &[
            step::Input { relation: 203, class_column: Some(1), filter: Some(step::Filter { column: 0, sources: &[(259, 0)], constants: &[] }) },
            step::Input { relation: 259, class_column: None, filter: None },
        ],
        outputs: &[
            step::Output { relation: 260, class_columns: &[1] },
        ],
        constants: &[],
        run: stage_updates_8::run,
    }),
    step::Step::Fold(step::Fold { function: support::AggregateFunction::Count, need: 259, solutions: 260, result: 261, group: 1, place: 22 }),
    step::Step::Program(step::Program {
        name: "updates_9",
        class: None,
        inputs: &[
            step::Input { relation: 185, class_column: None, filter: Some(step::Filter { column: 0, sources: &[(202, 0)], constants: &[] }) },
            step::Input { relation: 187, class_column: None, filter: Some(step::Filter { column: 0, sources: &[(258, 0)], constants: &[] }) },
            step::Input { relation: 189, class_column: None, filter: Some(step::Filter { column: 0, sources: &[(255, 0)], constants: &[] }) },
            step::Input { relation: 202, class_column: None, filter: Some(step::Filter { column: 0, sources: &[(185, 0)], constants: &[] }) },
            step::Input { relation: 255, class_column: None, filter: Some(step::Filter { column: 0, sources: &[(189, 0)], constants: &[] }) },
            step::Input { relation: 258, class_column: None, filter: Some(step::Filter { column: 0, sources: &[(187, 0)], constants: &[] }) },
            step::Input { relation: 261, class_column: None, filter: Some(step::Filter { column: 0, sources: &[(202, 0)], constants: &[] }) },
        ],
        outputs: &[
            step::Output { relation: 204, class_columns: &[] },
        ],
        constants: &["replacement", "surge", "removal"],
        run: stage_updates_9::run,
    }),
    step::Step::Program(step::Program {
        name: "actions",
        class: Some("Node"),
        inputs: &[
            step::Input { relation: 62, class_column: Some(2), filter: Some(step::Filter { column: 0, sources: &[(204, 0)], constants: &[] }) },
            step::Input { relation: 63, class_column: None, filter: Some(step::Filter { column: 0, sources: &[(154, 0)], constants: &[] }) },
            step::Input { relation: 99, class_column: Some(1), filter: None },
            step::Input { relation: 102, class_column: Some(1), filter: None },
            step::Input { relation: 109, class_column: Some(1), filter: None },
            step::Input { relation: 128, class_column: Some(1), filter: None },
            step::Input { relation: 145, class_column: None, filter: None },
            step::Input { relation: 147, class_column: None, filter: Some(step::Filter { column: 0, sources: &[(145, 0)], constants: &[] }) },
            step::Input { relation: 152, class_column: None, filter: Some(step::Filter { column: 0, sources: &[(63, 0)], constants: &[] }) },
            step::Input { relation: 154, class_column: None, filter: Some(step::Filter { column: 0, sources: &[(63, 0)], constants: &[] }) },
            step::Input { relation: 187, class_column: None, filter: None },
            step::Input { relation: 193, class_column: Some(1), filter: None },
            step::Input { relation: 197, class_column: Some(1), filter: Some(step::Filter { column: 0, sources: &[(187, 0)], constants: &[] }) },
            step::Input { relation: 198, class_column: Some(1), filter: None },
            step::Input { relation: 199, class_column: Some(1), filter: None },
            step::Input { relation: 201, class_column: Some(2), filter: Some(step::Filter { column: 0, sources: &[(204, 0)], constants: &[] }) },
            step::Input { relation: 204, class_column: None, filter: Some(step::Filter { column: 1, sources: &[], constants: &["removal", "replacement", "surge"] }) },
        ],
        outputs: &[
            step::Output { relation: 68, class_columns: &[1] },
            step::Output { relation: 69, class_columns: &[1] },
            step::Output { relation: 70, class_columns: &[1] },
            step::Output { relation: 71, class_columns: &[] },
            step::Output { relation: 72, class_columns: &[] },
        ],
        constants: &["the outdated pod is not available", "surge", "the pod is outdated, and the surge allows a second one", "is outdated and not available", "replacement", "is outdated, and its turn has come", "is outdated, and a new pod is available", "is outdated and not available, and should not run there", "removal", "should not run there, and enough others are available", "records the same as the current one", "is beyond the history limit"],
        run: stage_actions::run,
    }),
    step::Step::Program(step::Program {
        name: "status_1",
        class: None,
        inputs: &[
            step::Input { relation: 185, class_column: None, filter: None },
        ],
        outputs: &[
            step::Output { relation: 226, class_columns: &[] },
            step::Output { relation: 229, class_columns: &[] },
        ],
        constants: &[],
        run: stage_status_1::run,
    }),
    step::Step::Program(step::Program {
        name: "status_2",
        class: Some("Node"),
        inputs: &[
            step::Input { relation: 4, class_column: Some(0), filter: None },
            step::Input { relation: 54, class_column: None, filter: None },
            step::Input { relation: 92, class_column: Some(1), filter: Some(step::Filter { column: 2, sources: &[], constants: &["there"] }) },
            step::Input { relation: 106, class_column: Some(1), filter: None },
            step::Input { relation: 107, class_column: Some(1), filter: None },
            step::Input { relation: 108, class_column: Some(1), filter: None },
            step::Input { relation: 109, class_column: Some(1), filter: None },
            step::Input { relation: 112, class_column: Some(1), filter: None },
            step::Input { relation: 114, class_column: None, filter: None },
            step::Input { relation: 128, class_column: Some(1), filter: None },
        ],
        outputs: &[
            step::Output { relation: 163, class_columns: &[1] },
            step::Output { relation: 164, class_columns: &[1] },
            step::Output { relation: 165, class_columns: &[1] },
            step::Output { relation: 166, class_columns: &[1] },
            step::Output { relation: 167, class_columns: &[1] },
            step::Output { relation: 168, class_columns: &[1] },
        ],
        constants: &["there"],
        run: stage_status_2::run,
    }),
    step::Step::Program(step::Program {
        name: "status_3",
        class: Some("Node"),
        inputs: &[
            step::Input { relation: 164, class_column: Some(1), filter: Some(step::Filter { column: 0, sources: &[(226, 0)], constants: &[] }) },
            step::Input { relation: 165, class_column: Some(1), filter: Some(step::Filter { column: 0, sources: &[(229, 0)], constants: &[] }) },
            step::Input { relation: 226, class_column: None, filter: None },
            step::Input { relation: 229, class_column: None, filter: None },
        ],
        outputs: &[
            step::Output { relation: 227, class_columns: &[1] },
            step::Output { relation: 230, class_columns: &[1] },
        ],
        constants: &[],
        run: stage_status_3::run,
    }),
    step::Step::Fold(step::Fold { function: support::AggregateFunction::Count, need: 226, solutions: 227, result: 228, group: 1, place: 26 }),
    step::Step::Fold(step::Fold { function: support::AggregateFunction::Count, need: 229, solutions: 230, result: 231, group: 1, place: 27 }),
    step::Step::Program(step::Program {
        name: "status_4",
        class: None,
        inputs: &[
            step::Input { relation: 185, class_column: None, filter: Some(step::Filter { column: 0, sources: &[(228, 0)], constants: &[] }) },
            step::Input { relation: 228, class_column: None, filter: Some(step::Filter { column: 0, sources: &[(185, 0)], constants: &[] }) },
        ],
        outputs: &[
            step::Output { relation: 169, class_columns: &[] },
            step::Output { relation: 232, class_columns: &[] },
            step::Output { relation: 235, class_columns: &[] },
            step::Output { relation: 238, class_columns: &[] },
        ],
        constants: &[],
        run: stage_status_4::run,
    }),
    step::Step::Program(step::Program {
        name: "status_5",
        class: Some("Node"),
        inputs: &[
            step::Input { relation: 166, class_column: Some(1), filter: Some(step::Filter { column: 0, sources: &[(232, 0)], constants: &[] }) },
            step::Input { relation: 167, class_column: Some(1), filter: Some(step::Filter { column: 0, sources: &[(238, 0)], constants: &[] }) },
            step::Input { relation: 168, class_column: Some(1), filter: Some(step::Filter { column: 0, sources: &[(235, 0)], constants: &[] }) },
            step::Input { relation: 232, class_column: None, filter: None },
            step::Input { relation: 235, class_column: None, filter: None },
            step::Input { relation: 238, class_column: None, filter: None },
        ],
        outputs: &[
            step::Output { relation: 233, class_columns: &[1] },
            step::Output { relation: 236, class_columns: &[1] },
            step::Output { relation: 239, class_columns: &[1] },
        ],
        constants: &[],
        run: stage_status_5::run,
    }),
    step::Step::Fold(step::Fold { function: support::AggregateFunction::Count, need: 232, solutions: 233, result: 234, group: 1, place: 29 }),
    step::Step::Fold(step::Fold { function: support::AggregateFunction::Count, need: 235, solutions: 236, result: 237, group: 1, place: 30 }),
    step::Step::Fold(step::Fold { function: support::AggregateFunction::Count, need: 238, solutions: 239, result: 240, group: 1, place: 31 }),
    step::Step::Program(step::Program {
        name: "status_6",
        class: None,
        inputs: &[
            step::Input { relation: 43, class_column: None, filter: None },
            step::Input { relation: 52, class_column: None, filter: None },
            step::Input { relation: 113, class_column: None, filter: Some(step::Filter { column: 0, sources: &[(52, 0)], constants: &[] }) },
            step::Input { relation: 114, class_column: None, filter: Some(step::Filter { column: 0, sources: &[(43, 0), (52, 0)], constants: &[] }) },
            step::Input { relation: 169, class_column: None, filter: None },
            step::Input { relation: 185, class_column: None, filter: None },
            step::Input { relation: 231, class_column: None, filter: Some(step::Filter { column: 0, sources: &[(185, 0)], constants: &[] }) },
            step::Input { relation: 234, class_column: None, filter: Some(step::Filter { column: 0, sources: &[(169, 0)], constants: &[] }) },
            step::Input { relation: 237, class_column: None, filter: Some(step::Filter { column: 0, sources: &[(169, 0)], constants: &[] }) },
            step::Input { relation: 240, class_column: None, filter: Some(step::Filter { column: 0, sources: &[(169, 0)], constants: &[] }) },
        ],
        outputs: &[
            step::Output { relation: 170, class_columns: &[] },
            step::Output { relation: 171, class_columns: &[] },
            step::Output { relation: 172, class_columns: &[] },
        ],
        constants: &["desiredNumberScheduled", "currentNumberScheduled", "numberMisscheduled", "numberReady", "updatedNumberScheduled", "numberAvailable", "numberUnavailable", "observedGeneration"],
        run: stage_status_6::run,
    }),
];

static RELATIONS: &[step::Relation] = &[
    step::Relation { name: "kubernetes_version", columns: &[support::Number, support::Number], derived: false }, // 0
    step::Relation { name: "feature_gate", columns: &[support::Symbol, support::Symbol], derived: false }, // 1
    step::Relation { name: "namespace", columns: &[support::Symbol], derived: false }, // 2
    step::Relation { name: "namespace_label", columns: &[support::Symbol, support::Symbol, support::Symbol], derived: false }, // 3
    step::Relation { name: "node", columns: &[support::Symbol], derived: false }, // 4
    step::Relation { name: "label", columns: &[support::Symbol, support::Symbol, support::Symbol], derived: false }, // 5
    step::Relation { name: "taint", columns: &[support::Symbol, support::Symbol], derived: false }, // 6
    step::Relation { name: "unschedulable", columns: &[support::Symbol], derived: false }, // 7
    step::Relation { name: "taint_parts", columns: &[support::Symbol, support::Symbol, support::Symbol, support::Symbol], derived: false }, // 8
    step::Relation { name: "taint_number", columns: &[support::Symbol, support::Number], derived: false }, // 9
    step::Relation { name: "daemonset", columns: &[support::Symbol, support::Symbol], derived: false }, // 10
    step::Relation { name: "daemonset_label", columns: &[support::Symbol, support::Symbol, support::Symbol], derived: false }, // 11
    step::Relation { name: "daemonset_uid", columns: &[support::Symbol, support::Symbol], derived: false }, // 12
    step::Relation { name: "unassigned", columns: &[support::Symbol, support::Symbol], derived: false }, // 13
    step::Relation { name: "node_name", columns: &[support::Symbol, support::Symbol], derived: false }, // 14
    step::Relation { name: "node_selector", columns: &[support::Symbol, support::Symbol], derived: false }, // 15
    step::Relation { name: "node_affinity", columns: &[support::Symbol], derived: false }, // 16
    step::Relation { name: "required_term", columns: &[support::Symbol, support::Symbol], derived: false }, // 17
    step::Relation { name: "preferred_term", columns: &[support::Symbol, support::Number, support::Symbol, support::Number], derived: false }, // 18
    step::Relation { name: "toleration", columns: &[support::Symbol, support::Symbol], derived: false }, // 19
    step::Relation { name: "host_network", columns: &[support::Symbol], derived: false }, // 20
    step::Relation { name: "subject_labels", columns: &[support::Symbol, support::Symbol], derived: false }, // 21
    step::Relation { name: "term_requires", columns: &[support::Symbol, support::Symbol], derived: false }, // 22
    step::Relation { name: "requirement", columns: &[support::Symbol, support::Symbol, support::Symbol], derived: false }, // 23
    step::Relation { name: "requirement_value", columns: &[support::Symbol, support::Symbol], derived: false }, // 24
    step::Relation { name: "requirement_number", columns: &[support::Symbol, support::Number], derived: false }, // 25
    step::Relation { name: "name_requirement", columns: &[support::Symbol, support::Symbol], derived: false }, // 26
    step::Relation { name: "name_requirement_node", columns: &[support::Symbol, support::Symbol], derived: false }, // 27
    step::Relation { name: "unreadable", columns: &[support::Symbol], derived: false }, // 28
    step::Relation { name: "integer", columns: &[support::Symbol, support::Number], derived: false }, // 29
    step::Relation { name: "toleration_parts", columns: &[support::Symbol, support::Symbol, support::Symbol, support::Symbol, support::Symbol], derived: false }, // 30
    step::Relation { name: "toleration_number", columns: &[support::Symbol, support::Number], derived: false }, // 31
    step::Relation { name: "assigned", columns: &[support::Symbol, support::Symbol], derived: false }, // 32
    step::Relation { name: "pod_labels", columns: &[support::Symbol, support::Symbol], derived: false }, // 33
    step::Relation { name: "phase", columns: &[support::Symbol, support::Symbol], derived: false }, // 34
    step::Relation { name: "terminating", columns: &[support::Symbol], derived: false }, // 35
    step::Relation { name: "controller_uid", columns: &[support::Symbol, support::Symbol], derived: false }, // 36
    step::Relation { name: "controller_name", columns: &[support::Symbol, support::Symbol], derived: false }, // 37
    step::Relation { name: "labels_namespace", columns: &[support::Symbol, support::Symbol], derived: false }, // 38
    step::Relation { name: "labels_pair", columns: &[support::Symbol, support::Symbol, support::Symbol], derived: false }, // 39
    step::Relation { name: "now", columns: &[support::Number], derived: false }, // 40
    step::Relation { name: "daemonset_namespace", columns: &[support::Symbol, support::Symbol], derived: false }, // 41
    step::Relation { name: "daemonset_terminating", columns: &[support::Symbol], derived: false }, // 42
    step::Relation { name: "daemonset_generation", columns: &[support::Symbol, support::Number], derived: false }, // 43
    step::Relation { name: "daemonset_selector", columns: &[support::Symbol, support::Symbol], derived: false }, // 44
    step::Relation { name: "template", columns: &[support::Symbol, support::Symbol], derived: false }, // 45
    step::Relation { name: "template_generation", columns: &[support::Symbol, support::Symbol], derived: false }, // 46
    step::Relation { name: "update_strategy", columns: &[support::Symbol, support::Symbol], derived: false }, // 47
    step::Relation { name: "max_unavailable", columns: &[support::Symbol, support::Number, support::Symbol], derived: false }, // 48
    step::Relation { name: "max_surge", columns: &[support::Symbol, support::Number, support::Symbol], derived: false }, // 49
    step::Relation { name: "min_ready_seconds", columns: &[support::Symbol, support::Number], derived: false }, // 50
    step::Relation { name: "revision_history_limit", columns: &[support::Symbol, support::Number], derived: false }, // 51
    step::Relation { name: "reported", columns: &[support::Symbol, support::Symbol, support::Number], derived: false }, // 52
    step::Relation { name: "created", columns: &[support::Symbol, support::Number], derived: false }, // 53
    step::Relation { name: "ready", columns: &[support::Symbol, support::Number], derived: false }, // 54
    step::Relation { name: "meant_for", columns: &[support::Symbol, support::Symbol], derived: false }, // 55
    step::Relation { name: "revision", columns: &[support::Symbol, support::Number], derived: false }, // 56
    step::Relation { name: "revision_data", columns: &[support::Symbol, support::Symbol], derived: false }, // 57
    step::Relation { name: "revision_hash", columns: &[support::Symbol, support::Symbol], derived: false }, // 58
    step::Relation { name: "revision_labels", columns: &[support::Symbol, support::Symbol], derived: false }, // 59
    step::Relation { name: "revision_controller", columns: &[support::Symbol, support::Symbol], derived: false }, // 60
    step::Relation { name: "revision_terminating", columns: &[support::Symbol], derived: false }, // 61
    step::Relation { name: "turn", columns: &[support::Symbol, support::Symbol, support::Symbol, support::Number], derived: false }, // 62
    step::Relation { name: "revision_turn", columns: &[support::Symbol, support::Symbol, support::Number], derived: false }, // 63
    step::Relation { name: "selector", columns: &[support::Symbol], derived: false }, // 64
    step::Relation { name: "selector_requires", columns: &[support::Symbol, support::Symbol], derived: false }, // 65
    step::Relation { name: "pod_requirement", columns: &[support::Symbol, support::Symbol, support::Symbol], derived: false }, // 66
    step::Relation { name: "pod_requirement_value", columns: &[support::Symbol, support::Symbol], derived: false }, // 67
    step::Relation { name: "update_create", columns: &[support::Symbol, support::Symbol, support::Symbol], derived: true }, // 68
    step::Relation { name: "update_delete", columns: &[support::Symbol, support::Symbol, support::Symbol, support::Symbol], derived: true }, // 69
    step::Relation { name: "create", columns: &[support::Symbol, support::Symbol], derived: true }, // 70
    step::Relation { name: "delete", columns: &[support::Symbol, support::Symbol], derived: true }, // 71
    step::Relation { name: "delete_revision", columns: &[support::Symbol, support::Symbol, support::Symbol], derived: true }, // 72
    step::Relation { name: "has_node_name", columns: &[support::Symbol], derived: true }, // 73
    step::Relation { name: "wrong_name", columns: &[support::Symbol, support::Symbol], derived: true }, // 74
    step::Relation { name: "not_selected", columns: &[support::Symbol, support::Symbol], derived: true }, // 75
    step::Relation { name: "affine", columns: &[support::Symbol, support::Symbol], derived: true }, // 76
    step::Relation { name: "not_affine", columns: &[support::Symbol, support::Symbol], derived: true }, // 77
    step::Relation { name: "unreadable_preferences", columns: &[support::Symbol], derived: true }, // 78
    step::Relation { name: "preference", columns: &[support::Symbol, support::Symbol, support::Number, support::Number], derived: true }, // 79
    step::Relation { name: "affinity_score", columns: &[support::Symbol, support::Symbol, support::Number], derived: true }, // 80
    step::Relation { name: "node_affinity_score", columns: &[support::Symbol, support::Symbol, support::Number], derived: true }, // 81
    step::Relation { name: "pod_node_affinity_score", columns: &[support::Symbol, support::Symbol, support::Number], derived: true }, // 82
    step::Relation { name: "surging", columns: &[support::Symbol], derived: true }, // 83
    step::Relation { name: "halted", columns: &[support::Symbol], derived: true }, // 84
    step::Relation { name: "runs_in_crowd", columns: &[support::Symbol, support::Symbol, support::Symbol], derived: true }, // 85
    step::Relation { name: "bears_current_hash", columns: &[support::Symbol, support::Symbol, support::Symbol], derived: true }, // 86
    step::Relation { name: "member", columns: &[support::Symbol, support::Symbol, support::Symbol, support::Symbol], derived: true }, // 87
    step::Relation { name: "assigned_member", columns: &[support::Symbol, support::Symbol, support::Symbol], derived: true }, // 88
    step::Relation { name: "elder", columns: &[support::Symbol, support::Symbol, support::Symbol, support::Symbol, support::Number], derived: true }, // 89
    step::Relation { name: "first", columns: &[support::Symbol, support::Symbol, support::Symbol, support::Symbol], derived: true }, // 90
    step::Relation { name: "after_name", columns: &[support::Symbol, support::Symbol, support::Symbol, support::Symbol], derived: true }, // 91
    step::Relation { name: "oldest", columns: &[support::Symbol, support::Symbol, support::Symbol, support::Symbol], derived: true }, // 92
    step::Relation { name: "refuses", columns: &[support::Symbol, support::Symbol, support::Symbol], derived: true }, // 93
    step::Relation { name: "refused", columns: &[support::Symbol, support::Symbol], derived: true }, // 94
    step::Relation { name: "infeasible", columns: &[support::Symbol, support::Symbol, support::Symbol], derived: true }, // 95
    step::Relation { name: "feasible", columns: &[support::Symbol, support::Symbol], derived: true }, // 96
    step::Relation { name: "pod_infeasible", columns: &[support::Symbol, support::Symbol, support::Symbol], derived: true }, // 97
    step::Relation { name: "pod_eligible", columns: &[support::Symbol, support::Symbol], derived: true }, // 98
    step::Relation { name: "must_create", columns: &[support::Symbol, support::Symbol, support::Symbol], derived: true }, // 99
    step::Relation { name: "partly_halted", columns: &[support::Symbol, support::Symbol], derived: true }, // 100
    step::Relation { name: "still_runs", columns: &[support::Symbol, support::Symbol], derived: true }, // 101
    step::Relation { name: "must_delete", columns: &[support::Symbol, support::Symbol, support::Symbol, support::Symbol], derived: true }, // 102
    step::Relation { name: "unsettled", columns: &[support::Symbol], derived: true }, // 103
    step::Relation { name: "ended", columns: &[support::Symbol], derived: true }, // 104
    step::Relation { name: "gone", columns: &[support::Symbol], derived: true }, // 105
    step::Relation { name: "placed", columns: &[support::Symbol, support::Symbol, support::Symbol], derived: true }, // 106
    step::Relation { name: "occupied", columns: &[support::Symbol, support::Symbol], derived: true }, // 107
    step::Relation { name: "crowded", columns: &[support::Symbol, support::Symbol], derived: true }, // 108
    step::Relation { name: "unavailable", columns: &[support::Symbol, support::Symbol, support::Symbol], derived: true }, // 109
    step::Relation { name: "updated_labels", columns: &[support::Symbol, support::Symbol], derived: true }, // 110
    step::Relation { name: "outdated_labels", columns: &[support::Symbol, support::Symbol], derived: true }, // 111
    step::Relation { name: "outdated", columns: &[support::Symbol, support::Symbol, support::Symbol], derived: true }, // 112
    step::Relation { name: "left_alone", columns: &[support::Symbol, support::Symbol], derived: true }, // 113
    step::Relation { name: "managed", columns: &[support::Symbol], derived: true }, // 114
    step::Relation { name: "owned", columns: &[support::Symbol, support::Symbol], derived: true }, // 115
    step::Relation { name: "selected", columns: &[support::Symbol, support::Symbol], derived: true }, // 116
    step::Relation { name: "adopt", columns: &[support::Symbol, support::Symbol], derived: true }, // 117
    step::Relation { name: "release", columns: &[support::Symbol, support::Symbol], derived: true }, // 118
    step::Relation { name: "belongs", columns: &[support::Symbol, support::Symbol], derived: true }, // 119
    step::Relation { name: "meets", columns: &[support::Symbol, support::Symbol], derived: true }, // 120
    step::Relation { name: "breaks", columns: &[support::Symbol, support::Symbol], derived: true }, // 121
    step::Relation { name: "demands", columns: &[support::Symbol], derived: true }, // 122
    step::Relation { name: "demanding", columns: &[support::Symbol], derived: true }, // 123
    step::Relation { name: "candidate", columns: &[support::Symbol, support::Symbol], derived: true }, // 124
    step::Relation { name: "mismatch", columns: &[support::Symbol, support::Symbol], derived: true }, // 125
    step::Relation { name: "selects", columns: &[support::Symbol, support::Symbol], derived: true }, // 126
    step::Relation { name: "admitted", columns: &[support::Symbol, support::Symbol], derived: true }, // 127
    step::Relation { name: "should_run", columns: &[support::Symbol, support::Symbol], derived: true }, // 128
    step::Relation { name: "should_continue", columns: &[support::Symbol, support::Symbol], derived: true }, // 129
    step::Relation { name: "eligible", columns: &[support::Symbol, support::Symbol], derived: true }, // 130
    step::Relation { name: "pod_affinity_score", columns: &[support::Symbol, support::Symbol, support::Number], derived: false }, // 131
    step::Relation { name: "pod_pod_affinity_score", columns: &[support::Symbol, support::Symbol, support::Number], derived: false }, // 132
    step::Relation { name: "score", columns: &[support::Symbol, support::Symbol, support::Symbol, support::Number], derived: true }, // 133
    step::Relation { name: "total_score", columns: &[support::Symbol, support::Symbol, support::Number], derived: true }, // 134
    step::Relation { name: "preferred", columns: &[support::Symbol, support::Symbol, support::Number], derived: true }, // 135
    step::Relation { name: "pod_score", columns: &[support::Symbol, support::Symbol, support::Symbol, support::Number], derived: true }, // 136
    step::Relation { name: "pod_total_score", columns: &[support::Symbol, support::Symbol, support::Number], derived: true }, // 137
    step::Relation { name: "pod_preferred", columns: &[support::Symbol, support::Symbol, support::Number], derived: true }, // 138
    step::Relation { name: "asked_key", columns: &[support::Symbol], derived: true }, // 139
    step::Relation { name: "asked_label", columns: &[support::Symbol, support::Symbol, support::Symbol], derived: true }, // 140
    step::Relation { name: "known_value", columns: &[support::Symbol, support::Symbol], derived: true }, // 141
    step::Relation { name: "subject", columns: &[support::Symbol], derived: true }, // 142
    step::Relation { name: "unscheduled", columns: &[support::Symbol, support::Symbol], derived: true }, // 143
    step::Relation { name: "recorded", columns: &[support::Symbol, support::Symbol, support::Number], derived: true }, // 144
    step::Relation { name: "alike", columns: &[support::Symbol, support::Symbol, support::Number], derived: true }, // 145
    step::Relation { name: "newest", columns: &[support::Symbol, support::Symbol], derived: true }, // 146
    step::Relation { name: "current_revision", columns: &[support::Symbol, support::Symbol], derived: true }, // 147
    step::Relation { name: "later_name", columns: &[support::Symbol, support::Symbol], derived: true }, // 148
    step::Relation { name: "current_hash", columns: &[support::Symbol, support::Symbol], derived: true }, // 149
    step::Relation { name: "create_revision", columns: &[support::Symbol], derived: true }, // 150
    step::Relation { name: "old_revision", columns: &[support::Symbol, support::Symbol, support::Number], derived: true }, // 151
    step::Relation { name: "surplus", columns: &[support::Symbol, support::Number], derived: true }, // 152
    step::Relation { name: "live_hash", columns: &[support::Symbol, support::Symbol], derived: true }, // 153
    step::Relation { name: "unneeded", columns: &[support::Symbol, support::Symbol, support::Number], derived: true }, // 154
    step::Relation { name: "accepts", columns: &[support::Symbol, support::Symbol, support::Symbol], derived: true }, // 155
    step::Relation { name: "accepts_missing", columns: &[support::Symbol, support::Symbol], derived: true }, // 156
    step::Relation { name: "has_key", columns: &[support::Symbol, support::Symbol], derived: true }, // 157
    step::Relation { name: "holds", columns: &[support::Symbol, support::Symbol], derived: true }, // 158
    step::Relation { name: "asking_term", columns: &[support::Symbol], derived: true }, // 159
    step::Relation { name: "unreadable_term", columns: &[support::Symbol], derived: true }, // 160
    step::Relation { name: "fails", columns: &[support::Symbol, support::Symbol], derived: true }, // 161
    step::Relation { name: "matches", columns: &[support::Symbol, support::Symbol], derived: true }, // 162
    step::Relation { name: "face", columns: &[support::Symbol, support::Symbol, support::Symbol], derived: true }, // 163
    step::Relation { name: "missing", columns: &[support::Symbol, support::Symbol], derived: true }, // 164
    step::Relation { name: "misscheduled", columns: &[support::Symbol, support::Symbol], derived: true }, // 165
    step::Relation { name: "not_ready", columns: &[support::Symbol, support::Symbol, support::Symbol], derived: true }, // 166
    step::Relation { name: "not_available", columns: &[support::Symbol, support::Symbol, support::Symbol], derived: true }, // 167
    step::Relation { name: "not_updated", columns: &[support::Symbol, support::Symbol, support::Symbol], derived: true }, // 168
    step::Relation { name: "current", columns: &[support::Symbol, support::Number], derived: true }, // 169
    step::Relation { name: "counted", columns: &[support::Symbol, support::Symbol, support::Number], derived: true }, // 170
    step::Relation { name: "restated", columns: &[support::Symbol], derived: true }, // 171
    step::Relation { name: "status", columns: &[support::Symbol, support::Symbol, support::Number], derived: true }, // 172
    step::Relation { name: "automatic_toleration", columns: &[support::Symbol, support::Symbol, support::Symbol], derived: true }, // 173
    step::Relation { name: "automatic_host_network_toleration", columns: &[support::Symbol, support::Symbol, support::Symbol], derived: true }, // 174
    step::Relation { name: "bears_toleration", columns: &[support::Symbol, support::Symbol], derived: true }, // 175
    step::Relation { name: "reads", columns: &[support::Symbol, support::Symbol, support::Symbol, support::Symbol, support::Symbol], derived: true }, // 176
    step::Relation { name: "covers_key", columns: &[support::Symbol, support::Symbol], derived: true }, // 177
    step::Relation { name: "covers", columns: &[support::Symbol, support::Symbol], derived: true }, // 178
    step::Relation { name: "tolerates", columns: &[support::Symbol, support::Symbol], derived: true }, // 179
    step::Relation { name: "tolerated", columns: &[support::Symbol, support::Symbol], derived: true }, // 180
    step::Relation { name: "keeps_off", columns: &[support::Symbol, support::Symbol], derived: true }, // 181
    step::Relation { name: "drives_off", columns: &[support::Symbol, support::Symbol], derived: true }, // 182
    step::Relation { name: "kept_off", columns: &[support::Symbol, support::Symbol], derived: true }, // 183
    step::Relation { name: "driven_off", columns: &[support::Symbol, support::Symbol], derived: true }, // 184
    step::Relation { name: "desired", columns: &[support::Symbol, support::Number], derived: true }, // 185
    step::Relation { name: "rolling", columns: &[support::Symbol], derived: true }, // 186
    step::Relation { name: "surge_limit", columns: &[support::Symbol, support::Number], derived: true }, // 187
    step::Relation { name: "asked_limit", columns: &[support::Symbol, support::Number], derived: true }, // 188
    step::Relation { name: "unavailable_limit", columns: &[support::Symbol, support::Number], derived: true }, // 189
    step::Relation { name: "lives_in_crowd", columns: &[support::Symbol, support::Symbol, support::Symbol], derived: true }, // 190
    step::Relation { name: "unclear", columns: &[support::Symbol, support::Symbol], derived: true }, // 191
    step::Relation { name: "down", columns: &[support::Symbol, support::Symbol], derived: true }, // 192
    step::Relation { name: "replaceable", columns: &[support::Symbol, support::Symbol, support::Symbol], derived: true }, // 193
    step::Relation { name: "old_in_crowd", columns: &[support::Symbol, support::Symbol, support::Symbol], derived: true }, // 194
    step::Relation { name: "new_in_crowd", columns: &[support::Symbol, support::Symbol, support::Symbol], derived: true }, // 195
    step::Relation { name: "overfull", columns: &[support::Symbol, support::Symbol], derived: true }, // 196
    step::Relation { name: "relieved", columns: &[support::Symbol, support::Symbol, support::Symbol, support::Symbol], derived: true }, // 197
    step::Relation { name: "unrelieved", columns: &[support::Symbol, support::Symbol, support::Symbol], derived: true }, // 198
    step::Relation { name: "stuck", columns: &[support::Symbol, support::Symbol, support::Symbol], derived: true }, // 199
    step::Relation { name: "surged", columns: &[support::Symbol, support::Symbol], derived: true }, // 200
    step::Relation { name: "waits", columns: &[support::Symbol, support::Symbol, support::Symbol, support::Symbol], derived: true }, // 201
    step::Relation { name: "removing", columns: &[support::Symbol], derived: true }, // 202
    step::Relation { name: "served", columns: &[support::Symbol, support::Symbol], derived: true }, // 203
    step::Relation { name: "room", columns: &[support::Symbol, support::Symbol, support::Number], derived: true }, // 204
    step::Relation { name: "%need0", columns: &[support::Symbol, support::Symbol], derived: true }, // 205
    step::Relation { name: "%solutions0", columns: &[support::Symbol, support::Symbol, support::Number, support::Number, support::Number], derived: true }, // 206
    step::Relation { name: "%result0", columns: &[support::Symbol, support::Symbol, support::Number], derived: true }, // 207
    step::Relation { name: "%need1", columns: &[support::Symbol, support::Symbol, support::Symbol], derived: true }, // 208
    step::Relation { name: "%solutions1", columns: &[support::Symbol, support::Symbol, support::Symbol, support::Number], derived: true }, // 209
    step::Relation { name: "%result1", columns: &[support::Symbol, support::Symbol, support::Symbol, support::Number], derived: true }, // 210
    step::Relation { name: "%need2", columns: &[support::Symbol, support::Symbol], derived: true }, // 211
    step::Relation { name: "%solutions2", columns: &[support::Symbol, support::Symbol, support::Symbol], derived: true }, // 212
    step::Relation { name: "%result2", columns: &[support::Symbol, support::Symbol, support::Number], derived: true }, // 213
    step::Relation { name: "%need3", columns: &[support::Symbol, support::Symbol], derived: true }, // 214
    step::Relation { name: "%solutions3", columns: &[support::Symbol, support::Symbol, support::Number, support::Symbol, support::Number], derived: true }, // 215
    step::Relation { name: "%result3", columns: &[support::Symbol, support::Symbol, support::Number], derived: true }, // 216
    step::Relation { name: "%need4", columns: &[support::Symbol, support::Symbol], derived: true }, // 217
    step::Relation { name: "%solutions4", columns: &[support::Symbol, support::Symbol, support::Number, support::Symbol, support::Number], derived: true }, // 218
    step::Relation { name: "%result4", columns: &[support::Symbol, support::Symbol, support::Number], derived: true }, // 219
    step::Relation { name: "%need5", columns: &[support::Symbol], derived: true }, // 220
    step::Relation { name: "%solutions5", columns: &[support::Symbol, support::Number], derived: true }, // 221
    step::Relation { name: "%result5", columns: &[support::Symbol, support::Number], derived: true }, // 222
    step::Relation { name: "%need6", columns: &[support::Symbol], derived: true }, // 223
    step::Relation { name: "%solutions6", columns: &[support::Symbol, support::Symbol, support::Number], derived: true }, // 224
    step::Relation { name: "%result6", columns: &[support::Symbol, support::Number], derived: true }, // 225
    step::Relation { name: "%need7", columns: &[support::Symbol], derived: true }, // 226
    step::Relation { name: "%solutions7", columns: &[support::Symbol, support::Symbol], derived: true }, // 227
    step::Relation { name: "%result7", columns: &[support::Symbol, support::Number], derived: true }, // 228
    step::Relation { name: "%need8", columns: &[support::Symbol], derived: true }, // 229
    step::Relation { name: "%solutions8", columns: &[support::Symbol, support::Symbol], derived: true }, // 230
    step::Relation { name: "%result8", columns: &[support::Symbol, support::Number], derived: true }, // 231
    step::Relation { name: "%need9", columns: &[support::Symbol], derived: true }, // 232
    step::Relation { name: "%solutions9", columns: &[support::Symbol, support::Symbol, support::Symbol], derived: true }, // 233
    step::Relation { name: "%result9", columns: &[support::Symbol, support::Number], derived: true }, // 234
    step::Relation { name: "%need10", columns: &[support::Symbol], derived: true }, // 235
    step::Relation { name: "%solutions10", columns: &[support::Symbol, support::Symbol, support::Symbol], derived: true }, // 236
    step::Relation { name: "%result10", columns: &[support::Symbol, support::Number], derived: true }, // 237
    step::Relation { name: "%need11", columns: &[support::Symbol], derived: true }, // 238
    step::Relation { name: "%solutions11", columns: &[support::Symbol, support::Symbol, support::Symbol], derived: true }, // 239
    step::Relation { name: "%result11", columns: &[support::Symbol, support::Number], derived: true }, // 240
    step::Relation { name: "%need12", columns: &[support::Symbol], derived: true }, // 241
    step::Relation { name: "%solutions12", columns: &[support::Symbol, support::Symbol], derived: true }, // 242
    step::Relation { name: "%result12", columns: &[support::Symbol, support::Number], derived: true }, // 243
    step::Relation { name: "%need13", columns: &[support::Symbol, support::Symbol], derived: true }, // 244
    step::Relation { name: "%solutions13", columns: &[support::Symbol, support::Symbol, support::Symbol], derived: true }, // 245
    step::Relation { name: "%result13", columns: &[support::Symbol, support::Symbol, support::Number], derived: true }, // 246
    step::Relation { name: "%need14", columns: &[support::Symbol, support::Symbol], derived: true }, // 247
    step::Relation { name: "%solutions14", columns: &[support::Symbol, support::Symbol, support::Symbol], derived: true }, // 248
    step::Relation { name: "%result14", columns: &[support::Symbol, support::Symbol, support::Number], derived: true }, // 249
    step::Relation { name: "%need15", columns: &[support::Symbol, support::Symbol], derived: true }, // 250
    step::Relation { name: "%solutions15", columns: &[support::Symbol, support::Symbol, support::Symbol], derived: true }, // 251
    step::Relation { name: "%result15", columns: &[support::Symbol, support::Symbol, support::Number], derived: true }, // 252
    step::Relation { name: "%need16", columns: &[support::Symbol], derived: true }, // 253
    step::Relation { name: "%solutions16", columns: &[support::Symbol, support::Symbol], derived: true }, // 254
    step::Relation { name: "%result16", columns: &[support::Symbol, support::Number], derived: true }, // 255
    step::Relation { name: "%need17", columns: &[support::Symbol], derived: true }, // 256
    step::Relation { name: "%solutions17", columns: &[support::Symbol, support::Symbol], derived: true }, // 257
    step::Relation { name: "%result17", columns: &[support::Symbol, support::Number], derived: true }, // 258
    step::Relation { name: "%need18", columns: &[support::Symbol], derived: true }, // 259
    step::Relation { name: "%solutions18", columns: &[support::Symbol, support::Symbol], derived: true }, // 260
    step::Relation { name: "%result18", columns: &[support::Symbol, support::Number], derived: true }, // 261
];

static FACTS: &[step::Fact] = &[
    step::Fact { relation: 173, cells: &[step::Cell::Symbol("node.kubernetes.io/not-ready:NoExecute op=Exists"), step::Cell::Symbol("node.kubernetes.io/not-ready"), step::Cell::Symbol("NoExecute")] },
    step::Fact { relation: 173, cells: &[step::Cell::Symbol("node.kubernetes.io/unreachable:NoExecute op=Exists"), step::Cell::Symbol("node.kubernetes.io/unreachable"), step::Cell::Symbol("NoExecute")] },
    step::Fact { relation: 173, cells: &[step::Cell::Symbol("node.kubernetes.io/disk-pressure:NoSchedule op=Exists"), step::Cell::Symbol("node.kubernetes.io/disk-pressure"), step::Cell::Symbol("NoSchedule")] },
    step::Fact { relation: 173, cells: &[step::Cell::Symbol("node.kubernetes.io/memory-pressure:NoSchedule op=Exists"), step::Cell::Symbol("node.kubernetes.io/memory-pressure"), step::Cell::Symbol("NoSchedule")] },
    step::Fact { relation: 173, cells: &[step::Cell::Symbol("node.kubernetes.io/pid-pressure:NoSchedule op=Exists"), step::Cell::Symbol("node.kubernetes.io/pid-pressure"), step::Cell::Symbol("NoSchedule")] },
    step::Fact { relation: 173, cells: &[step::Cell::Symbol("node.kubernetes.io/unschedulable:NoSchedule op=Exists"), step::Cell::Symbol("node.kubernetes.io/unschedulable"), step::Cell::Symbol("NoSchedule")] },
    step::Fact { relation: 174, cells: &[step::Cell::Symbol("node.kubernetes.io/network-unavailable:NoSchedule op=Exists"), step::Cell::Symbol("node.kubernetes.io/network-unavailable"), step::Cell::Symbol("NoSchedule")] },
];

static PLACES: &[step::Place] = &[
    step::Place { file: "rules/revisions.dl", line: 41, column: 14 },
    step::Place { file: "rules/revisions.dl", line: 97, column: 12 },
    step::Place { file: "rules/revisions.dl", line: 94, column: 20 },
    step::Place { file: "rules/occupancy.dl", line: 73, column: 5 },
    step::Place { file: "rules/occupancy.dl", line: 53, column: 12 },
    step::Place { file: "rules/affinity.dl", line: 79, column: 13 },
    step::Place { file: "rules/placement.dl", line: 76, column: 13 },
    step::Place { file: "rules/placement.dl", line: 107, column: 13 },
    step::Place { file: "rules/age.dl", line: 117, column: 15 },
    step::Place { file: "rules/updates.dl", line: 157, column: 12 },
    step::Place { file: "rules/updates.dl", line: 164, column: 12 },
    step::Place { file: "rules/updates.dl", line: 98, column: 12 },
    step::Place { file: "rules/updates.dl", line: 13, column: 12 },
    step::Place { file: "rules/updates.dl", line: 38, column: 25 },
    step::Place { file: "rules/updates.dl", line: 38, column: 25 },
    step::Place { file: "rules/updates.dl", line: 38, column: 24 },
    step::Place { file: "rules/updates.dl", line: 54, column: 25 },
    step::Place { file: "rules/updates.dl", line: 54, column: 25 },
    step::Place { file: "rules/updates.dl", line: 54, column: 24 },
    step::Place { file: "rules/updates.dl", line: 68, column: 30 },
    step::Place { file: "rules/updates.dl", line: 294, column: 12 },
    step::Place { file: "rules/updates.dl", line: 301, column: 12 },
    step::Place { file: "rules/updates.dl", line: 308, column: 17 },
    step::Place { file: "rules/updates.dl", line: 292, column: 32 },
    step::Place { file: "rules/updates.dl", line: 298, column: 26 },
    step::Place { file: "rules/updates.dl", line: 305, column: 28 },
    step::Place { file: "rules/status.dl", line: 79, column: 15 },
    step::Place { file: "rules/status.dl", line: 96, column: 14 },
    step::Place { file: "rules/status.dl", line: 77, column: 20 },
    step::Place { file: "rules/status.dl", line: 102, column: 15 },
    step::Place { file: "rules/status.dl", line: 108, column: 16 },
    step::Place { file: "rules/status.dl", line: 114, column: 19 },
    step::Place { file: "rules/status.dl", line: 100, column: 35 },
    step::Place { file: "rules/status.dl", line: 106, column: 46 },
    step::Place { file: "rules/status.dl", line: 112, column: 39 },
    step::Place { file: "rules/status.dl", line: 118, column: 41 },
];
