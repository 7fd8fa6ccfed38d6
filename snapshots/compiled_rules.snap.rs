use crate::derive::step::Term::{Other, Symbol, Variable};
use crate::derive::{step, support};

mod stage_peers_1 {
    use crate::derive::support;

    crepe::crepe! {
        @input
        pub struct Constants(u32, u32, u32, u32); // "In", "Exists", "NotIn", "DoesNotExist"
        @input
        pub struct Namespace(u32);
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
        @input
        pub struct PeersNamespace(u32, u32);
        @input
        pub struct PeersNamespaceSelector(u32, u32);
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
        @output
        pub struct Inhabited(u32);
        @output
        pub struct Within(u32, u32);

        // PE1
        Meets(requirement, labels) <-
            Constants(text_in, _, _, _),
            PodRequirement(requirement, key, text_in),
            PodRequirementValue(requirement, value),
            LabelsPair(labels, key, value);

        // PE2
        Meets(requirement, labels) <-
            Constants(_, text_exists, _, _),
            PodRequirement(requirement, key, text_exists),
            LabelsPair(labels, key, _);

        // PE3
        Breaks(requirement, labels) <-
            Constants(_, _, text_notin, _),
            PodRequirement(requirement, key, text_notin),
            PodRequirementValue(requirement, value),
            LabelsPair(labels, key, value);

        // PE4
        Breaks(requirement, labels) <-
            Constants(_, _, _, text_doesnotexist),
            PodRequirement(requirement, key, text_doesnotexist),
            LabelsPair(labels, key, _);

        // PE5
        Demands(requirement) <-
            Constants(text_in, _, _, _),
            PodRequirement(requirement, _, text_in);

        // PE6
        Demands(requirement) <-
            Constants(_, text_exists, _, _),
            PodRequirement(requirement, _, text_exists);

        // PE7
        Demanding(selector) <-
            SelectorRequires(selector, requirement),
            Demands(requirement);

        // PE8
        Candidate(selector, labels) <-
            SelectorRequires(selector, requirement),
            Meets(requirement, labels);

        // PE9
        Candidate(selector, labels) <-
            Selector(selector),
            !Demanding(selector),
            LabelsNamespace(labels, _);

        // PE10
        Mismatch(selector, labels) <-
            Candidate(selector, labels),
            SelectorRequires(selector, requirement),
            !Meets(requirement, labels),
            Demands(requirement);

        // PE11
        Mismatch(selector, labels) <-
            Candidate(selector, labels),
            SelectorRequires(selector, requirement),
            Breaks(requirement, labels);

        // PE12
        Selects(selector, labels) <-
            Candidate(selector, labels),
            !Mismatch(selector, labels);

        // PE15
        Inhabited(namespace) <-
            LabelsNamespace(_, namespace);

        // PE16
        Inhabited(namespace) <-
            Namespace(namespace);

        // PE21
        Within(peers, namespace) <-
            PeersNamespace(peers, namespace);

        // PE22
        Within(peers, namespace) <-
            PeersNamespaceSelector(peers, selector),
            !SelectorRequires(selector, _),
            Inhabited(namespace);
    }

    pub fn run(tables: &[&support::Table]) -> ::std::vec::Vec<support::Table> {
        let mut tables = tables.iter();
        let mut program = Crepe::new();
        program.extend(support::rows(tables.next()).map(|[a, b, c, d]| Constants(support::symbol(a), support::symbol(b), support::symbol(c), support::symbol(d))));
        program.extend(support::rows(tables.next()).map(|[a]| Namespace(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a, b]| LabelsNamespace(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| LabelsPair(support::symbol(a), support::symbol(b), support::symbol(c))));
        program.extend(support::rows(tables.next()).map(|[a]| Selector(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a, b]| SelectorRequires(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| PodRequirement(support::symbol(a), support::symbol(b), support::symbol(c))));
        program.extend(support::rows(tables.next()).map(|[a, b]| PodRequirementValue(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b]| PeersNamespace(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b]| PeersNamespaceSelector(support::symbol(a), support::symbol(b))));
        let (rows_0, rows_1, rows_2, rows_3, rows_4, rows_5, rows_6, rows_7, rows_8,) = program.run_with_hasher::<support::FxBuildHasher>();
        ::std::vec![
            support::table(rows_0.into_iter().map(|Meets(a, b)| [i64::from(a), i64::from(b)])),
            support::table(rows_1.into_iter().map(|Demands(a)| [i64::from(a)])),
            support::table(rows_2.into_iter().map(|Demanding(a)| [i64::from(a)])),
            support::table(rows_3.into_iter().map(|Candidate(a, b)| [i64::from(a), i64::from(b)])),
            support::table(rows_4.into_iter().map(|Breaks(a, b)| [i64::from(a), i64::from(b)])),
            support::table(rows_5.into_iter().map(|Mismatch(a, b)| [i64::from(a), i64::from(b)])),
            support::table(rows_6.into_iter().map(|Selects(a, b)| [i64::from(a), i64::from(b)])),
            support::table(rows_7.into_iter().map(|Inhabited(a)| [i64::from(a)])),
            support::table(rows_8.into_iter().map(|Within(a, b)| [i64::from(a), i64::from(b)])),
        ]
    }
}

mod stage_peers_2 {
    use crate::derive::support;

    crepe::crepe! {
        @input
        pub struct Constants(u32, u32, u32, u32); // "In", "Exists", "NotIn", "DoesNotExist"
        @input
        pub struct Namespace(u32);
        @input
        pub struct NamespaceLabel(u32, u32, u32);
        @input
        pub struct LabelsNamespace(u32, u32);
        @input
        pub struct SelectorRequires(u32, u32);
        @input
        pub struct PodRequirement(u32, u32, u32);
        @input
        pub struct PodRequirementValue(u32, u32);
        @input
        pub struct PeersSelector(u32, u32);
        @input
        pub struct PeersNamespaceSelector(u32, u32);
        @input
        pub struct Selects(u32, u32);
        @input
        pub struct Inhabited(u32);
        @input
        pub struct Within(u32, u32);
        @output
        pub struct ListsNamespace(u32, u32);
        @output
        pub struct KeysNamespace(u32, u32);
        @output
        pub struct Outside(u32, u32);
        @output
        pub struct WithinByLabels(u32, u32);
        @output
        pub struct PicksNew(u32, u32);
        @output
        pub struct Picks(u32, u32);

        // PE13
        ListsNamespace(requirement, namespace) <-
            PodRequirement(requirement, key, _),
            PodRequirementValue(requirement, value),
            NamespaceLabel(namespace, key, value);

        // PE14
        KeysNamespace(requirement, namespace) <-
            PodRequirement(requirement, key, _),
            NamespaceLabel(namespace, key, _);

        // PE17
        Outside(selector, namespace) <-
            Constants(text_in, _, _, _),
            PeersNamespaceSelector(_, selector),
            SelectorRequires(selector, requirement),
            PodRequirement(requirement, _, text_in),
            Inhabited(namespace),
            !ListsNamespace(requirement, namespace);

        // PE18
        Outside(selector, namespace) <-
            Constants(_, text_exists, _, _),
            PeersNamespaceSelector(_, selector),
            SelectorRequires(selector, requirement),
            PodRequirement(requirement, _, text_exists),
            Inhabited(namespace),
            !KeysNamespace(requirement, namespace);

        // PE19
        Outside(selector, namespace) <-
            Constants(_, _, text_notin, _),
            PeersNamespaceSelector(_, selector),
            SelectorRequires(selector, requirement),
            PodRequirement(requirement, _, text_notin),
            ListsNamespace(requirement, namespace);

        // PE20
        Outside(selector, namespace) <-
            Constants(_, _, _, text_doesnotexist),
            PeersNamespaceSelector(_, selector),
            SelectorRequires(selector, requirement),
            PodRequirement(requirement, _, text_doesnotexist),
            KeysNamespace(requirement, namespace);

        // PE23
        WithinByLabels(peers, namespace) <-
            PeersNamespaceSelector(peers, selector),
            Inhabited(namespace),
            !Outside(selector, namespace);

        // PE24
        Picks(peers, labels) <-
            PeersSelector(peers, selector),
            Selects(selector, labels),
            LabelsNamespace(labels, namespace),
            Within(peers, namespace);

        // PE25
        Picks(peers, labels) <-
            PeersSelector(peers, selector),
            Selects(selector, labels),
            LabelsNamespace(labels, namespace),
            WithinByLabels(peers, namespace),
            Namespace(namespace);

        // PE26
        PicksNew(peers, labels) <-
            PeersSelector(peers, selector),
            Selects(selector, labels),
            LabelsNamespace(labels, namespace),
            Within(peers, namespace);

        // PE27
        PicksNew(peers, labels) <-
            PeersSelector(peers, selector),
            Selects(selector, labels),
            LabelsNamespace(labels, namespace),
            WithinByLabels(peers, namespace);
    }

    pub fn run(tables: &[&support::Table]) -> ::std::vec::Vec<support::Table> {
        let mut tables = tables.iter();
        let mut program = Crepe::new();
        program.extend(support::rows(tables.next()).map(|[a, b, c, d]| Constants(support::symbol(a), support::symbol(b), support::symbol(c), support::symbol(d))));
        program.extend(support::rows(tables.next()).map(|[a]| Namespace(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| NamespaceLabel(support::symbol(a), support::symbol(b), support::symbol(c))));
        program.extend(support::rows(tables.next()).map(|[a, b]| LabelsNamespace(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b]| SelectorRequires(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| PodRequirement(support::symbol(a), support::symbol(b), support::symbol(c))));
        program.extend(support::rows(tables.next()).map(|[a, b]| PodRequirementValue(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b]| PeersSelector(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b]| PeersNamespaceSelector(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b]| Selects(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a]| Inhabited(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a, b]| Within(support::symbol(a), support::symbol(b))));
        let (rows_0, rows_1, rows_2, rows_3, rows_4, rows_5,) = program.run_with_hasher::<support::FxBuildHasher>();
        ::std::vec![
            support::table(rows_0.into_iter().map(|ListsNamespace(a, b)| [i64::from(a), i64::from(b)])),
            support::table(rows_1.into_iter().map(|KeysNamespace(a, b)| [i64::from(a), i64::from(b)])),
            support::table(rows_2.into_iter().map(|Outside(a, b)| [i64::from(a), i64::from(b)])),
            support::table(rows_3.into_iter().map(|WithinByLabels(a, b)| [i64::from(a), i64::from(b)])),
            support::table(rows_4.into_iter().map(|PicksNew(a, b)| [i64::from(a), i64::from(b)])),
            support::table(rows_5.into_iter().map(|Picks(a, b)| [i64::from(a), i64::from(b)])),
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

mod stage_counted_1 {
    use crate::derive::support;

    crepe::crepe! {
        @input
        pub struct Constants(u32, u32); // "Succeeded", "Failed"
        @input
        pub struct Daemonset(u32, u32);
        @input
        pub struct Phase(u32, u32);
        @input
        pub struct Owned(u32, u32);
        @output
        pub struct Finished(u32);
        @output
        pub struct Own(u32, u32);

        // CP1
        Finished(pod) <-
            Constants(text_succeeded, _),
            Phase(pod, text_succeeded);

        // CP2
        Finished(pod) <-
            Constants(_, text_failed),
            Phase(pod, text_failed);

        // CP5
        Own(subject, pod) <-
            Owned(pod, daemonset),
            Daemonset(daemonset, subject);
    }

    pub fn run(tables: &[&support::Table]) -> ::std::vec::Vec<support::Table> {
        let mut tables = tables.iter();
        let mut program = Crepe::new();
        program.extend(support::rows(tables.next()).map(|[a, b]| Constants(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b]| Daemonset(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b]| Phase(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b]| Owned(support::symbol(a), support::symbol(b))));
        let (rows_0, rows_1,) = program.run_with_hasher::<support::FxBuildHasher>();
        ::std::vec![
            support::table(rows_0.into_iter().map(|Finished(a)| [i64::from(a)])),
            support::table(rows_1.into_iter().map(|Own(a, b)| [i64::from(a), i64::from(b)])),
        ]
    }
}

mod stage_counted_2 {
    use crate::derive::support;

    crepe::crepe! {
        @input
        pub struct Node(u32);
        @input
        pub struct Assigned(u32, u32);
        @input
        pub struct Finished(u32);
        @output
        pub struct Displaced(u32);

        // CP3
        Displaced(pod) <-
            Finished(pod);

        // CP4
        Displaced(pod) <-
            Assigned(pod, node),
            !Node(node);
    }

    pub fn run(tables: &[&support::Table]) -> ::std::vec::Vec<support::Table> {
        let mut tables = tables.iter();
        let mut program = Crepe::new();
        program.extend(support::rows(tables.next()).map(|[a]| Node(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a, b]| Assigned(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a]| Finished(support::symbol(a))));
        let (rows_0,) = program.run_with_hasher::<support::FxBuildHasher>();
        ::std::vec![
            support::table(rows_0.into_iter().map(|Displaced(a)| [i64::from(a)])),
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

mod stage_claims_1 {
    use crate::derive::support;

    crepe::crepe! {
        @input
        pub struct Constants(u32); // "WaitForFirstConsumer"
        @input
        pub struct ClaimUse(u32, u32);
        @input
        pub struct EphemeralClaimUse(u32, u32);
        @input
        pub struct SubjectUid(u32, u32);
        @input
        pub struct Claim(u32);
        @input
        pub struct ClaimController(u32, u32);
        @input
        pub struct ClaimVolume(u32, u32);
        @input
        pub struct ClaimBound(u32);
        @input
        pub struct ClaimClass(u32, u32);
        @input
        pub struct StorageClass(u32, u32, u32);
        @input
        pub struct Subject(u32);
        @output
        pub struct Uses(u32, u32);
        @output
        pub struct NeedsClaim(u32, u32);
        @output
        pub struct MadeFor(u32, u32);
        @output
        pub struct Foreign(u32, u32);
        @output
        pub struct Bound(u32, u32);
        @output
        pub struct HasVolume(u32);
        @output
        pub struct Delayed(u32, u32);

        // CL1
        Uses(subject, claim) <-
            ClaimUse(subject, claim),
            Subject(subject);

        // CL2
        NeedsClaim(subject, claim) <-
            Uses(subject, claim);

        // CL3
        NeedsClaim(subject, claim) <-
            EphemeralClaimUse(subject, claim),
            Subject(subject);

        // CL10
        MadeFor(claim, subject) <-
            ClaimController(claim, uid),
            SubjectUid(subject, uid);

        // CL11
        Foreign(subject, claim) <-
            EphemeralClaimUse(subject, claim),
            !MadeFor(claim, subject),
            Subject(subject),
            Claim(claim);

        // CL14
        HasVolume(claim) <-
            ClaimVolume(claim, _);

        // CL15
        Bound(claim, volume) <-
            ClaimVolume(claim, volume),
            ClaimBound(claim);

        // CL16
        Delayed(claim, class) <-
            Constants(text_waitforfirstconsumer),
            ClaimClass(claim, class),
            !HasVolume(claim),
            StorageClass(class, _, text_waitforfirstconsumer);
    }

    pub fn run(tables: &[&support::Table]) -> ::std::vec::Vec<support::Table> {
        let mut tables = tables.iter();
        let mut program = Crepe::new();
        program.extend(support::rows(tables.next()).map(|[a]| Constants(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a, b]| ClaimUse(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b]| EphemeralClaimUse(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b]| SubjectUid(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a]| Claim(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a, b]| ClaimController(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b]| ClaimVolume(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a]| ClaimBound(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a, b]| ClaimClass(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| StorageClass(support::symbol(a), support::symbol(b), support::symbol(c))));
        program.extend(support::rows(tables.next()).map(|[a]| Subject(support::symbol(a))));
        let (rows_0, rows_1, rows_2, rows_3, rows_4, rows_5, rows_6,) = program.run_with_hasher::<support::FxBuildHasher>();
        ::std::vec![
            support::table(rows_0.into_iter().map(|Uses(a, b)| [i64::from(a), i64::from(b)])),
            support::table(rows_1.into_iter().map(|NeedsClaim(a, b)| [i64::from(a), i64::from(b)])),
            support::table(rows_2.into_iter().map(|MadeFor(a, b)| [i64::from(a), i64::from(b)])),
            support::table(rows_3.into_iter().map(|Foreign(a, b)| [i64::from(a), i64::from(b)])),
            support::table(rows_4.into_iter().map(|Bound(a, b)| [i64::from(a), i64::from(b)])),
            support::table(rows_5.into_iter().map(|HasVolume(a)| [i64::from(a)])),
            support::table(rows_6.into_iter().map(|Delayed(a, b)| [i64::from(a), i64::from(b)])),
        ]
    }
}

mod stage_claims_2 {
    use crate::derive::support;

    crepe::crepe! {
        @input
        pub struct Constants(u32, u32, u32, u32); // "VolumeBinding", "VolumeRestrictions", "VolumeZone", "NodeVolumeLimits"
        @input
        pub struct Claim(u32);
        @input
        pub struct ClaimVolume(u32, u32);
        @input
        pub struct ClaimLost(u32);
        @input
        pub struct ClaimTerminating(u32);
        @input
        pub struct Volume(u32);
        @input
        pub struct Uses(u32, u32);
        @input
        pub struct NeedsClaim(u32, u32);
        @input
        pub struct Foreign(u32, u32);
        @input
        pub struct HasVolume(u32);
        @input
        pub struct Bound(u32, u32);
        @input
        pub struct Delayed(u32, u32);
        @output
        pub struct RefusesEverywhere(u32, u32);

        // CL4
        RefusesEverywhere(text_volumebinding, subject) <-
            Constants(text_volumebinding, _, _, _),
            NeedsClaim(subject, claim),
            !Claim(claim);

        // CL5
        RefusesEverywhere(text_volumerestrictions, subject) <-
            Constants(_, text_volumerestrictions, _, _),
            Uses(subject, claim),
            !Claim(claim);

        // CL6
        RefusesEverywhere(text_volumezone, subject) <-
            Constants(_, _, text_volumezone, _),
            Uses(subject, claim),
            !Claim(claim);

        // CL7
        RefusesEverywhere(text_nodevolumelimits, subject) <-
            Constants(_, _, _, text_nodevolumelimits),
            NeedsClaim(subject, claim),
            !Claim(claim);

        // CL8
        RefusesEverywhere(text_volumebinding, subject) <-
            Constants(text_volumebinding, _, _, _),
            NeedsClaim(subject, claim),
            ClaimLost(claim);

        // CL9
        RefusesEverywhere(text_volumebinding, subject) <-
            Constants(text_volumebinding, _, _, _),
            NeedsClaim(subject, claim),
            ClaimTerminating(claim);

        // CL12
        RefusesEverywhere(text_volumebinding, subject) <-
            Constants(text_volumebinding, _, _, _),
            Foreign(subject, _);

        // CL13
        RefusesEverywhere(text_nodevolumelimits, subject) <-
            Constants(_, _, _, text_nodevolumelimits),
            Foreign(subject, _);

        // CL17
        RefusesEverywhere(text_volumebinding, subject) <-
            Constants(text_volumebinding, _, _, _),
            NeedsClaim(subject, claim),
            !Bound(claim, _),
            !Delayed(claim, _),
            Claim(claim);

        // CL18
        RefusesEverywhere(text_volumezone, subject) <-
            Constants(_, _, text_volumezone, _),
            Uses(subject, claim),
            !HasVolume(claim),
            !Delayed(claim, _),
            Claim(claim);

        // CL19
        RefusesEverywhere(text_volumezone, subject) <-
            Constants(_, _, text_volumezone, _),
            Uses(subject, claim),
            ClaimVolume(claim, volume),
            !Volume(volume);
    }

    pub fn run(tables: &[&support::Table]) -> ::std::vec::Vec<support::Table> {
        let mut tables = tables.iter();
        let mut program = Crepe::new();
        program.extend(support::rows(tables.next()).map(|[a, b, c, d]| Constants(support::symbol(a), support::symbol(b), support::symbol(c), support::symbol(d))));
        program.extend(support::rows(tables.next()).map(|[a]| Claim(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a, b]| ClaimVolume(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a]| ClaimLost(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a]| ClaimTerminating(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a]| Volume(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a, b]| Uses(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b]| NeedsClaim(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b]| Foreign(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a]| HasVolume(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a, b]| Bound(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b]| Delayed(support::symbol(a), support::symbol(b))));
        let (rows_0,) = program.run_with_hasher::<support::FxBuildHasher>();
        ::std::vec![
            support::table(rows_0.into_iter().map(|RefusesEverywhere(a, b)| [i64::from(a), i64::from(b)])),
        ]
    }
}

mod stage_domains_1 {
    use crate::derive::support;

    crepe::crepe! {
        @input
        pub struct Constants(u32); // "affinity"
        @input
        pub struct PodTerm(u32, u32);
        @input
        pub struct PodTermParts(u32, u32, u32, u32, i64);
        @input
        pub struct SpreadParts(u32, u32, u32, i64, i64);
        @input
        pub struct Picks(u32, u32);
        @input
        pub struct Subject(u32);
        @output
        pub struct TopologyKey(u32);
        @output
        pub struct Sociable(u32);
        @output
        pub struct Seeks(u32, u32, u32);
        @output
        pub struct Sought(u32, u32);
        @output
        pub struct AskedLabels(u32);

        // DM1
        Sociable(subject) <-
            PodTerm(subject, _),
            Subject(subject);

        // DM2
        Seeks(subject, peers, key) <-
            Constants(text_affinity),
            Sociable(subject),
            PodTerm(subject, term),
            PodTermParts(term, sort, peers, key, _),
            (sort != text_affinity);

        // DM3
        Sought(peers, key) <-
            Seeks(_, peers, key);

        // DM4
        TopologyKey(key) <-
            PodTermParts(_, _, _, key, _);

        // DM5
        TopologyKey(key) <-
            SpreadParts(_, _, key, _, _);

        // DM8
        AskedLabels(labels) <-
            Sociable(subject),
            PodTerm(subject, term),
            PodTermParts(term, _, peers, _, _),
            Picks(peers, labels);
    }

    pub fn run(tables: &[&support::Table]) -> ::std::vec::Vec<support::Table> {
        let mut tables = tables.iter();
        let mut program = Crepe::new();
        program.extend(support::rows(tables.next()).map(|[a]| Constants(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a, b]| PodTerm(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b, c, d, e]| PodTermParts(support::symbol(a), support::symbol(b), support::symbol(c), support::symbol(d), e)));
        program.extend(support::rows(tables.next()).map(|[a, b, c, d, e]| SpreadParts(support::symbol(a), support::symbol(b), support::symbol(c), d, e)));
        program.extend(support::rows(tables.next()).map(|[a, b]| Picks(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a]| Subject(support::symbol(a))));
        let (rows_0, rows_1, rows_2, rows_3, rows_4,) = program.run_with_hasher::<support::FxBuildHasher>();
        ::std::vec![
            support::table(rows_0.into_iter().map(|TopologyKey(a)| [i64::from(a)])),
            support::table(rows_1.into_iter().map(|Sociable(a)| [i64::from(a)])),
            support::table(rows_2.into_iter().map(|Seeks(a, b, c)| [i64::from(a), i64::from(b), i64::from(c)])),
            support::table(rows_3.into_iter().map(|Sought(a, b)| [i64::from(a), i64::from(b)])),
            support::table(rows_4.into_iter().map(|AskedLabels(a)| [i64::from(a)])),
        ]
    }
}

mod stage_domains_2 {
    use crate::derive::support;

    crepe::crepe! {
        @input
        pub struct Label(u32, u32, u32);
        @input
        pub struct Assigned(u32, u32);
        @input
        pub struct PodLabels(u32, u32);
        @input
        pub struct Displaced(u32);
        @input
        pub struct Own(u32, u32);
        @input
        pub struct Sociable(u32);
        @input
        pub struct TopologyKey(u32);
        @input
        pub struct AskedLabels(u32);
        @output
        pub struct InDomain(u32, u32, u32);
        @output
        pub struct HasDomain(u32, u32);
        @output
        pub struct Running(u32, u32, u32);
        @output
        pub struct OwnRunning(u32, u32, u32, u32);

        // DM6
        InDomain(node, key, value) <-
            Label(node, key, value),
            TopologyKey(key);

        // DM7
        HasDomain(node, key) <-
            InDomain(node, key, _);

        // DM9
        Running(labels, node, pod) <-
            AskedLabels(labels),
            PodLabels(pod, labels),
            !Displaced(pod),
            Assigned(pod, node);

        // DM11
        OwnRunning(subject, labels, node, pod) <-
            Running(labels, node, pod),
            Own(subject, pod),
            Sociable(subject);
    }

    pub fn run(tables: &[&support::Table]) -> ::std::vec::Vec<support::Table> {
        let mut tables = tables.iter();
        let mut program = Crepe::new();
        program.extend(support::rows(tables.next()).map(|[a, b, c]| Label(support::symbol(a), support::symbol(b), support::symbol(c))));
        program.extend(support::rows(tables.next()).map(|[a, b]| Assigned(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b]| PodLabels(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a]| Displaced(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a, b]| Own(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a]| Sociable(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a]| TopologyKey(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a]| AskedLabels(support::symbol(a))));
        let (rows_0, rows_1, rows_2, rows_3,) = program.run_with_hasher::<support::FxBuildHasher>();
        ::std::vec![
            support::table(rows_0.into_iter().map(|InDomain(a, b, c)| [i64::from(a), i64::from(b), i64::from(c)])),
            support::table(rows_1.into_iter().map(|HasDomain(a, b)| [i64::from(a), i64::from(b)])),
            support::table(rows_2.into_iter().map(|Running(a, b, c)| [i64::from(a), i64::from(b), i64::from(c)])),
            support::table(rows_3.into_iter().map(|OwnRunning(a, b, c, d)| [i64::from(a), i64::from(b), i64::from(c), i64::from(d)])),
        ]
    }
}

mod stage_domains_3 {
    use crate::derive::support;

    crepe::crepe! {
        @input
        pub struct Seeks(u32, u32, u32);
        @input
        pub struct Sought(u32, u32);
        @input
        pub struct InDomain(u32, u32, u32);
        @input
        pub struct Picks(u32, u32);
        @input
        pub struct Result6(u32, u32, i64);
        @input
        pub struct Result7(u32, u32, u32, i64);
        @output
        pub struct RunningCount(u32, u32, i64);
        @output
        pub struct OwnCount(u32, u32, u32, i64);
        @output
        pub struct PeersPart(u32, u32, u32, u32, u32, i64);
        @output
        pub struct OwnPeersPart(u32, u32, u32, u32, i64);

        // DM10
        RunningCount(labels, node, many) <-
            Result6(labels, node, many);

        // DM12
        OwnCount(subject, labels, node, many) <-
            Result7(subject, labels, node, many);

        // DM13
        PeersPart(peers, key, value, node, labels, many) <-
            Sought(peers, key),
            Picks(peers, labels),
            RunningCount(labels, node, many),
            InDomain(node, key, value);

        // DM15
        OwnPeersPart(subject, peers, node, labels, many) <-
            OwnCount(subject, labels, node, many),
            Seeks(subject, peers, _),
            Picks(peers, labels);
    }

    pub fn run(tables: &[&support::Table]) -> ::std::vec::Vec<support::Table> {
        let mut tables = tables.iter();
        let mut program = Crepe::new();
        program.extend(support::rows(tables.next()).map(|[a, b, c]| Seeks(support::symbol(a), support::symbol(b), support::symbol(c))));
        program.extend(support::rows(tables.next()).map(|[a, b]| Sought(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| InDomain(support::symbol(a), support::symbol(b), support::symbol(c))));
        program.extend(support::rows(tables.next()).map(|[a, b]| Picks(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| Result6(support::symbol(a), support::symbol(b), c)));
        program.extend(support::rows(tables.next()).map(|[a, b, c, d]| Result7(support::symbol(a), support::symbol(b), support::symbol(c), d)));
        let (rows_0, rows_1, rows_2, rows_3,) = program.run_with_hasher::<support::FxBuildHasher>();
        ::std::vec![
            support::table(rows_0.into_iter().map(|RunningCount(a, b, c)| [i64::from(a), i64::from(b), c])),
            support::table(rows_1.into_iter().map(|OwnCount(a, b, c, d)| [i64::from(a), i64::from(b), i64::from(c), d])),
            support::table(rows_2.into_iter().map(|PeersPart(a, b, c, d, e, f)| [i64::from(a), i64::from(b), i64::from(c), i64::from(d), i64::from(e), f])),
            support::table(rows_3.into_iter().map(|OwnPeersPart(a, b, c, d, e)| [i64::from(a), i64::from(b), i64::from(c), i64::from(d), e])),
        ]
    }
}

mod stage_domains_4 {
    use crate::derive::support;

    crepe::crepe! {
        @input
        pub struct Result8(u32, u32, u32, i64);
        @output
        pub struct PeersCount(u32, u32, u32, i64);

        // DM14
        PeersCount(peers, key, value, total) <-
            Result8(peers, key, value, total);
    }

    pub fn run(tables: &[&support::Table]) -> ::std::vec::Vec<support::Table> {
        let mut tables = tables.iter();
        let mut program = Crepe::new();
        program.extend(support::rows(tables.next()).map(|[a, b, c, d]| Result8(support::symbol(a), support::symbol(b), support::symbol(c), d)));
        let (rows_0,) = program.run_with_hasher::<support::FxBuildHasher>();
        ::std::vec![
            support::table(rows_0.into_iter().map(|PeersCount(a, b, c, d)| [i64::from(a), i64::from(b), i64::from(c), d])),
        ]
    }
}

mod stage_domains_5 {
    use crate::derive::support;

    crepe::crepe! {
        @input
        pub struct Result9(u32, u32, u32, i64);
        @output
        pub struct OwnPeers(u32, u32, u32, i64);

        // DM16
        OwnPeers(subject, peers, node, total) <-
            Result9(subject, peers, node, total);
    }

    pub fn run(tables: &[&support::Table]) -> ::std::vec::Vec<support::Table> {
        let mut tables = tables.iter();
        let mut program = Crepe::new();
        program.extend(support::rows(tables.next()).map(|[a, b, c, d]| Result9(support::symbol(a), support::symbol(b), support::symbol(c), d)));
        let (rows_0,) = program.run_with_hasher::<support::FxBuildHasher>();
        ::std::vec![
            support::table(rows_0.into_iter().map(|OwnPeers(a, b, c, d)| [i64::from(a), i64::from(b), i64::from(c), d])),
        ]
    }
}

mod stage_bearers_1 {
    use crate::derive::support;

    crepe::crepe! {
        @input
        pub struct AssignedPodTerm(u32, u32);
        @output
        pub struct AssignedTerm(u32);

        // BT2
        AssignedTerm(term) <-
            AssignedPodTerm(_, term);
    }

    pub fn run(tables: &[&support::Table]) -> ::std::vec::Vec<support::Table> {
        let mut tables = tables.iter();
        let mut program = Crepe::new();
        program.extend(support::rows(tables.next()).map(|[a, b]| AssignedPodTerm(support::symbol(a), support::symbol(b))));
        let (rows_0,) = program.run_with_hasher::<support::FxBuildHasher>();
        ::std::vec![
            support::table(rows_0.into_iter().map(|AssignedTerm(a)| [i64::from(a)])),
        ]
    }
}

mod stage_bearers_2 {
    use crate::derive::support;

    crepe::crepe! {
        @input
        pub struct SubjectLabels(u32, u32);
        @input
        pub struct PodTermParts(u32, u32, u32, u32, i64);
        @input
        pub struct AssignedTerm(u32);
        @input
        pub struct PicksNew(u32, u32);
        @input
        pub struct Subject(u32);
        @output
        pub struct Concerns(u32, u32);

        // BT1
        Concerns(term, subject) <-
            AssignedTerm(term),
            PodTermParts(term, _, peers, _, _),
            PicksNew(peers, labels),
            SubjectLabels(subject, labels),
            Subject(subject);
    }

    pub fn run(tables: &[&support::Table]) -> ::std::vec::Vec<support::Table> {
        let mut tables = tables.iter();
        let mut program = Crepe::new();
        program.extend(support::rows(tables.next()).map(|[a, b]| SubjectLabels(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b, c, d, e]| PodTermParts(support::symbol(a), support::symbol(b), support::symbol(c), support::symbol(d), e)));
        program.extend(support::rows(tables.next()).map(|[a]| AssignedTerm(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a, b]| PicksNew(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a]| Subject(support::symbol(a))));
        let (rows_0,) = program.run_with_hasher::<support::FxBuildHasher>();
        ::std::vec![
            support::table(rows_0.into_iter().map(|Concerns(a, b)| [i64::from(a), i64::from(b)])),
        ]
    }
}

mod stage_bearers_3 {
    use crate::derive::support;

    crepe::crepe! {
        @input
        pub struct Assigned(u32, u32);
        @input
        pub struct AssignedPodTerm(u32, u32);
        @input
        pub struct Concerns(u32, u32);
        @input
        pub struct Displaced(u32);
        @input
        pub struct Own(u32, u32);
        @output
        pub struct Bearer(u32, u32, u32);
        @output
        pub struct OwnBearer(u32, u32, u32, u32);

        // BT3
        Bearer(term, node, pod) <-
            Concerns(term, _),
            AssignedPodTerm(pod, term),
            !Displaced(pod),
            Assigned(pod, node);

        // BT7
        OwnBearer(subject, term, node, pod) <-
            Bearer(term, node, pod),
            Concerns(term, subject),
            Own(subject, pod);
    }

    pub fn run(tables: &[&support::Table]) -> ::std::vec::Vec<support::Table> {
        let mut tables = tables.iter();
        let mut program = Crepe::new();
        program.extend(support::rows(tables.next()).map(|[a, b]| Assigned(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b]| AssignedPodTerm(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b]| Concerns(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a]| Displaced(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a, b]| Own(support::symbol(a), support::symbol(b))));
        let (rows_0, rows_1,) = program.run_with_hasher::<support::FxBuildHasher>();
        ::std::vec![
            support::table(rows_0.into_iter().map(|Bearer(a, b, c)| [i64::from(a), i64::from(b), i64::from(c)])),
            support::table(rows_1.into_iter().map(|OwnBearer(a, b, c, d)| [i64::from(a), i64::from(b), i64::from(c), i64::from(d)])),
        ]
    }
}

mod stage_bearers_4 {
    use crate::derive::support;

    crepe::crepe! {
        @input
        pub struct PodTermParts(u32, u32, u32, u32, i64);
        @input
        pub struct InDomain(u32, u32, u32);
        @input
        pub struct Result2(u32, u32, i64);
        @input
        pub struct Result4(u32, u32, u32, i64);
        @output
        pub struct BearerCount(u32, u32, i64);
        @output
        pub struct BearerPart(u32, u32, u32, i64);
        @output
        pub struct OwnBearers(u32, u32, u32, i64);

        // BT4
        BearerCount(term, node, many) <-
            Result2(term, node, many);

        // BT5
        BearerPart(term, value, node, many) <-
            BearerCount(term, node, many),
            PodTermParts(term, _, _, key, _),
            InDomain(node, key, value);

        // BT8
        OwnBearers(subject, term, node, many) <-
            Result4(subject, term, node, many);
    }

    pub fn run(tables: &[&support::Table]) -> ::std::vec::Vec<support::Table> {
        let mut tables = tables.iter();
        let mut program = Crepe::new();
        program.extend(support::rows(tables.next()).map(|[a, b, c, d, e]| PodTermParts(support::symbol(a), support::symbol(b), support::symbol(c), support::symbol(d), e)));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| InDomain(support::symbol(a), support::symbol(b), support::symbol(c))));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| Result2(support::symbol(a), support::symbol(b), c)));
        program.extend(support::rows(tables.next()).map(|[a, b, c, d]| Result4(support::symbol(a), support::symbol(b), support::symbol(c), d)));
        let (rows_0, rows_1, rows_2,) = program.run_with_hasher::<support::FxBuildHasher>();
        ::std::vec![
            support::table(rows_0.into_iter().map(|BearerCount(a, b, c)| [i64::from(a), i64::from(b), c])),
            support::table(rows_1.into_iter().map(|BearerPart(a, b, c, d)| [i64::from(a), i64::from(b), i64::from(c), d])),
            support::table(rows_2.into_iter().map(|OwnBearers(a, b, c, d)| [i64::from(a), i64::from(b), i64::from(c), d])),
        ]
    }
}

mod stage_bearers_5 {
    use crate::derive::support;

    crepe::crepe! {
        @input
        pub struct Result3(u32, u32, i64);
        @output
        pub struct Bearers(u32, u32, i64);

        // BT6
        Bearers(term, value, total) <-
            Result3(term, value, total);
    }

    pub fn run(tables: &[&support::Table]) -> ::std::vec::Vec<support::Table> {
        let mut tables = tables.iter();
        let mut program = Crepe::new();
        program.extend(support::rows(tables.next()).map(|[a, b, c]| Result3(support::symbol(a), support::symbol(b), c)));
        let (rows_0,) = program.run_with_hasher::<support::FxBuildHasher>();
        ::std::vec![
            support::table(rows_0.into_iter().map(|Bearers(a, b, c)| [i64::from(a), i64::from(b), c])),
        ]
    }
}

mod stage_pod_affinity_1 {
    use crate::derive::support;

    crepe::crepe! {
        @input
        pub struct Constants(u32); // "anti-affinity"
        @input
        pub struct SubjectLabels(u32, u32);
        @input
        pub struct PodTerm(u32, u32);
        @input
        pub struct RequiresPods(u32, u32);
        @input
        pub struct PodAffinityTerm(u32, u32);
        @input
        pub struct PodTermParts(u32, u32, u32, u32, i64);
        @input
        pub struct Sociable(u32);
        @input
        pub struct Picks(u32, u32);
        @input
        pub struct Subject(u32);
        @output
        pub struct NeedsPods(u32, u32);
        @output
        pub struct AffinityKey(u32, u32);
        @output
        pub struct Suitor(u32, u32);
        @output
        pub struct Unsuited(u32, u32);
        @output
        pub struct Companion(u32, u32);
        @output
        pub struct SelfSufficient(u32);
        @output
        pub struct Avoids(u32, u32, u32);

        // PA1
        NeedsPods(subject, affinity) <-
            RequiresPods(subject, affinity),
            Subject(subject);

        // PA2
        Suitor(affinity, labels) <-
            NeedsPods(_, affinity),
            PodAffinityTerm(affinity, term),
            PodTermParts(term, _, peers, _, _),
            Picks(peers, labels);

        // PA3
        Unsuited(affinity, labels) <-
            Suitor(affinity, labels),
            PodAffinityTerm(affinity, term),
            PodTermParts(term, _, peers, _, _),
            !Picks(peers, labels);

        // PA4
        Companion(affinity, labels) <-
            Suitor(affinity, labels),
            !Unsuited(affinity, labels);

        // PA5
        AffinityKey(affinity, key) <-
            NeedsPods(_, affinity),
            PodAffinityTerm(affinity, term),
            PodTermParts(term, _, _, key, _);

        // PA10
        SelfSufficient(subject) <-
            NeedsPods(subject, affinity),
            SubjectLabels(subject, labels),
            Companion(affinity, labels);

        // PA19
        Avoids(subject, peers, key) <-
            Constants(text_anti_affinity),
            Sociable(subject),
            PodTerm(subject, term),
            PodTermParts(term, text_anti_affinity, peers, key, _);
    }

    pub fn run(tables: &[&support::Table]) -> ::std::vec::Vec<support::Table> {
        let mut tables = tables.iter();
        let mut program = Crepe::new();
        program.extend(support::rows(tables.next()).map(|[a]| Constants(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a, b]| SubjectLabels(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b]| PodTerm(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b]| RequiresPods(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b]| PodAffinityTerm(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b, c, d, e]| PodTermParts(support::symbol(a), support::symbol(b), support::symbol(c), support::symbol(d), e)));
        program.extend(support::rows(tables.next()).map(|[a]| Sociable(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a, b]| Picks(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a]| Subject(support::symbol(a))));
        let (rows_0, rows_1, rows_2, rows_3, rows_4, rows_5, rows_6,) = program.run_with_hasher::<support::FxBuildHasher>();
        ::std::vec![
            support::table(rows_0.into_iter().map(|NeedsPods(a, b)| [i64::from(a), i64::from(b)])),
            support::table(rows_1.into_iter().map(|AffinityKey(a, b)| [i64::from(a), i64::from(b)])),
            support::table(rows_2.into_iter().map(|Suitor(a, b)| [i64::from(a), i64::from(b)])),
            support::table(rows_3.into_iter().map(|Unsuited(a, b)| [i64::from(a), i64::from(b)])),
            support::table(rows_4.into_iter().map(|Companion(a, b)| [i64::from(a), i64::from(b)])),
            support::table(rows_5.into_iter().map(|SelfSufficient(a)| [i64::from(a)])),
            support::table(rows_6.into_iter().map(|Avoids(a, b, c)| [i64::from(a), i64::from(b), i64::from(c)])),
        ]
    }
}

mod stage_pod_affinity_2 {
    use crate::derive::support;

    crepe::crepe! {
        @input
        pub struct InDomain(u32, u32, u32);
        @input
        pub struct RunningCount(u32, u32, i64);
        @input
        pub struct OwnCount(u32, u32, u32, i64);
        @input
        pub struct NeedsPods(u32, u32);
        @input
        pub struct Companion(u32, u32);
        @input
        pub struct AffinityKey(u32, u32);
        @output
        pub struct CompanionsPart(u32, u32, u32, u32, u32, i64);
        @output
        pub struct OwnCompanionsPart(u32, u32, u32, i64);

        // PA6
        CompanionsPart(affinity, key, value, node, labels, many) <-
            AffinityKey(affinity, key),
            Companion(affinity, labels),
            RunningCount(labels, node, many),
            InDomain(node, key, value);

        // PA8
        OwnCompanionsPart(subject, node, labels, many) <-
            OwnCount(subject, labels, node, many),
            NeedsPods(subject, affinity),
            Companion(affinity, labels);
    }

    pub fn run(tables: &[&support::Table]) -> ::std::vec::Vec<support::Table> {
        let mut tables = tables.iter();
        let mut program = Crepe::new();
        program.extend(support::rows(tables.next()).map(|[a, b, c]| InDomain(support::symbol(a), support::symbol(b), support::symbol(c))));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| RunningCount(support::symbol(a), support::symbol(b), c)));
        program.extend(support::rows(tables.next()).map(|[a, b, c, d]| OwnCount(support::symbol(a), support::symbol(b), support::symbol(c), d)));
        program.extend(support::rows(tables.next()).map(|[a, b]| NeedsPods(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b]| Companion(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b]| AffinityKey(support::symbol(a), support::symbol(b))));
        let (rows_0, rows_1,) = program.run_with_hasher::<support::FxBuildHasher>();
        ::std::vec![
            support::table(rows_0.into_iter().map(|CompanionsPart(a, b, c, d, e, f)| [i64::from(a), i64::from(b), i64::from(c), i64::from(d), i64::from(e), f])),
            support::table(rows_1.into_iter().map(|OwnCompanionsPart(a, b, c, d)| [i64::from(a), i64::from(b), i64::from(c), d])),
        ]
    }
}

mod stage_pod_affinity_3 {
    use crate::derive::support;

    crepe::crepe! {
        @input
        pub struct NeedsPods(u32, u32);
        @input
        pub struct SelfSufficient(u32);
        @input
        pub struct Result10(u32, u32, u32, i64);
        @output
        pub struct Companions(u32, u32, u32, i64);
        @output
        pub struct Accompanied(u32);
        @output
        pub struct StartsGroup(u32);
        @output
        pub struct Need12(u32);

        // PA7
        Companions(affinity, key, value, total) <-
            Result10(affinity, key, value, total);

        // PA11
        Accompanied(affinity) <-
            Companions(affinity, _, _, _);

        // PA12
        StartsGroup(subject) <-
            SelfSufficient(subject),
            NeedsPods(subject, affinity),
            !Accompanied(affinity);

        // PA13
        Need12(affinity) <-
            Accompanied(affinity);
    }

    pub fn run(tables: &[&support::Table]) -> ::std::vec::Vec<support::Table> {
        let mut tables = tables.iter();
        let mut program = Crepe::new();
        program.extend(support::rows(tables.next()).map(|[a, b]| NeedsPods(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a]| SelfSufficient(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a, b, c, d]| Result10(support::symbol(a), support::symbol(b), support::symbol(c), d)));
        let (rows_0, rows_1, rows_2, rows_3,) = program.run_with_hasher::<support::FxBuildHasher>();
        ::std::vec![
            support::table(rows_0.into_iter().map(|Companions(a, b, c, d)| [i64::from(a), i64::from(b), i64::from(c), d])),
            support::table(rows_1.into_iter().map(|Accompanied(a)| [i64::from(a)])),
            support::table(rows_2.into_iter().map(|StartsGroup(a)| [i64::from(a)])),
            support::table(rows_3.into_iter().map(|Need12(a)| [i64::from(a)])),
        ]
    }
}

mod stage_pod_affinity_4 {
    use crate::derive::support;

    crepe::crepe! {
        @input
        pub struct HasDomain(u32, u32);
        @input
        pub struct NeedsPods(u32, u32);
        @input
        pub struct AffinityKey(u32, u32);
        @input
        pub struct Result11(u32, u32, i64);
        @output
        pub struct OwnCompanions(u32, u32, i64);
        @output
        pub struct OwnMatch(u32, u32, u32, i64);

        // PA9
        OwnCompanions(subject, node, total) <-
            Result11(subject, node, total);

        // PA14
        OwnMatch(subject, node, key, many) <-
            OwnCompanions(subject, node, many),
            NeedsPods(subject, affinity),
            AffinityKey(affinity, key),
            HasDomain(node, key);
    }

    pub fn run(tables: &[&support::Table]) -> ::std::vec::Vec<support::Table> {
        let mut tables = tables.iter();
        let mut program = Crepe::new();
        program.extend(support::rows(tables.next()).map(|[a, b]| HasDomain(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b]| NeedsPods(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b]| AffinityKey(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| Result11(support::symbol(a), support::symbol(b), c)));
        let (rows_0, rows_1,) = program.run_with_hasher::<support::FxBuildHasher>();
        ::std::vec![
            support::table(rows_0.into_iter().map(|OwnCompanions(a, b, c)| [i64::from(a), i64::from(b), c])),
            support::table(rows_1.into_iter().map(|OwnMatch(a, b, c, d)| [i64::from(a), i64::from(b), i64::from(c), d])),
        ]
    }
}

mod stage_pod_affinity_5 {
    use crate::derive::support;

    crepe::crepe! {
        @input
        pub struct Accompanied(u32);
        @input
        pub struct Result12(u32, i64);
        @output
        pub struct MatchesEverywhere(u32, i64);

        // PA13
        MatchesEverywhere(affinity, total) <-
            Accompanied(affinity),
            Result12(affinity, total);
    }

    pub fn run(tables: &[&support::Table]) -> ::std::vec::Vec<support::Table> {
        let mut tables = tables.iter();
        let mut program = Crepe::new();
        program.extend(support::rows(tables.next()).map(|[a]| Accompanied(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a, b]| Result12(support::symbol(a), b)));
        let (rows_0,) = program.run_with_hasher::<support::FxBuildHasher>();
        ::std::vec![
            support::table(rows_0.into_iter().map(|MatchesEverywhere(a, b)| [i64::from(a), b])),
        ]
    }
}

mod stage_pod_affinity_6 {
    use crate::derive::support;

    crepe::crepe! {
        @input
        pub struct Constants(u32); // "anti-affinity"
        @input
        pub struct Node(u32);
        @input
        pub struct PodTermParts(u32, u32, u32, u32, i64);
        @input
        pub struct Concerns(u32, u32);
        @input
        pub struct Bearers(u32, u32, i64);
        @input
        pub struct OwnBearers(u32, u32, u32, i64);
        @input
        pub struct InDomain(u32, u32, u32);
        @input
        pub struct HasDomain(u32, u32);
        @input
        pub struct PeersCount(u32, u32, u32, i64);
        @input
        pub struct OwnPeers(u32, u32, u32, i64);
        @input
        pub struct NeedsPods(u32, u32);
        @input
        pub struct AffinityKey(u32, u32);
        @input
        pub struct Companions(u32, u32, u32, i64);
        @input
        pub struct OwnCompanions(u32, u32, i64);
        @input
        pub struct SelfSufficient(u32);
        @input
        pub struct StartsGroup(u32);
        @input
        pub struct MatchesEverywhere(u32, i64);
        @input
        pub struct Avoids(u32, u32, u32);
        @input
        pub struct Result13(u32, u32, i64);
        @output
        pub struct RestartsGroup(u32, u32);
        @output
        pub struct Unsociable(u32, u32);

        // PA15
        RestartsGroup(subject, node) <-
            SelfSufficient(subject),
            NeedsPods(subject, affinity),
            MatchesEverywhere(affinity, total),
            Result13(subject, node, total);

        // PA16
        Unsociable(subject, node) <-
            NeedsPods(subject, affinity),
            AffinityKey(affinity, key),
            Node(node),
            !HasDomain(node, key);

        // PA17
        Unsociable(subject, node) <-
            NeedsPods(subject, affinity),
            !StartsGroup(subject),
            AffinityKey(affinity, key),
            InDomain(node, key, value),
            !Companions(affinity, key, value, _);

        // PA18
        Unsociable(subject, node) <-
            OwnCompanions(subject, node, many),
            !RestartsGroup(subject, node),
            NeedsPods(subject, affinity),
            Companions(affinity, key, value, many),
            InDomain(node, key, value),
            AffinityKey(affinity, key);

        // PA20
        Unsociable(subject, node) <-
            Avoids(subject, peers, key),
            PeersCount(peers, key, value, _),
            InDomain(node, key, value),
            !OwnPeers(subject, peers, node, _);

        // PA21
        Unsociable(subject, node) <-
            Avoids(subject, peers, key),
            OwnPeers(subject, peers, node, own),
            InDomain(node, key, value),
            PeersCount(peers, key, value, total),
            (total > own);

        // PA22
        Unsociable(subject, node) <-
            Constants(text_anti_affinity),
            Concerns(term, subject),
            PodTermParts(term, text_anti_affinity, _, key, _),
            Bearers(term, value, _),
            InDomain(node, key, value),
            !OwnBearers(subject, term, node, _);

        // PA23
        Unsociable(subject, node) <-
            Constants(text_anti_affinity),
            OwnBearers(subject, term, node, own),
            PodTermParts(term, text_anti_affinity, _, key, _),
            InDomain(node, key, value),
            Bearers(term, value, total),
            (total > own);
    }

    pub fn run(tables: &[&support::Table]) -> ::std::vec::Vec<support::Table> {
        let mut tables = tables.iter();
        let mut program = Crepe::new();
        program.extend(support::rows(tables.next()).map(|[a]| Constants(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a]| Node(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a, b, c, d, e]| PodTermParts(support::symbol(a), support::symbol(b), support::symbol(c), support::symbol(d), e)));
        program.extend(support::rows(tables.next()).map(|[a, b]| Concerns(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| Bearers(support::symbol(a), support::symbol(b), c)));
        program.extend(support::rows(tables.next()).map(|[a, b, c, d]| OwnBearers(support::symbol(a), support::symbol(b), support::symbol(c), d)));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| InDomain(support::symbol(a), support::symbol(b), support::symbol(c))));
        program.extend(support::rows(tables.next()).map(|[a, b]| HasDomain(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b, c, d]| PeersCount(support::symbol(a), support::symbol(b), support::symbol(c), d)));
        program.extend(support::rows(tables.next()).map(|[a, b, c, d]| OwnPeers(support::symbol(a), support::symbol(b), support::symbol(c), d)));
        program.extend(support::rows(tables.next()).map(|[a, b]| NeedsPods(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b]| AffinityKey(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b, c, d]| Companions(support::symbol(a), support::symbol(b), support::symbol(c), d)));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| OwnCompanions(support::symbol(a), support::symbol(b), c)));
        program.extend(support::rows(tables.next()).map(|[a]| SelfSufficient(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a]| StartsGroup(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a, b]| MatchesEverywhere(support::symbol(a), b)));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| Avoids(support::symbol(a), support::symbol(b), support::symbol(c))));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| Result13(support::symbol(a), support::symbol(b), c)));
        let (rows_0, rows_1,) = program.run_with_hasher::<support::FxBuildHasher>();
        ::std::vec![
            support::table(rows_0.into_iter().map(|RestartsGroup(a, b)| [i64::from(a), i64::from(b)])),
            support::table(rows_1.into_iter().map(|Unsociable(a, b)| [i64::from(a), i64::from(b)])),
        ]
    }
}

mod stage_pod_scores_1 {
    use crate::derive::support;

    crepe::crepe! {
        @input
        pub struct Constants(u32, u32, u32, u32, u32); // "preferred affinity", "preferred anti-affinity", "affinity", "its own", "running pods"
        @input
        pub struct PodTerm(u32, u32);
        @input
        pub struct PodTermParts(u32, u32, u32, u32, i64);
        @input
        pub struct Concerns(u32, u32);
        @input
        pub struct Bearers(u32, u32, i64);
        @input
        pub struct Sociable(u32);
        @input
        pub struct PeersCount(u32, u32, u32, i64);
        @output
        pub struct Worth(u32, i64);
        @output
        pub struct BearerWorth(u32, i64);
        @output
        pub struct PullPart(u32, u32, u32, u32, u32, i64);

        // PS1
        Worth(term, points) <-
            Constants(text_preferred_affinity, _, _, _, _),
            PodTermParts(term, text_preferred_affinity, _, _, points);

        // PS2
        Worth(term, value) <-
            Constants(_, text_preferred_anti_affinity, _, _, _),
            PodTermParts(term, text_preferred_anti_affinity, _, _, weight),
            let Some(value) = support::apply(support::Function::Negate, weight, 0i64, 11);

        // PS3
        BearerWorth(term, points) <-
            Worth(term, points);

        // PS4
        BearerWorth(term, times) <-
            Constants(_, _, text_affinity, _, _),
            PodTermParts(term, text_affinity, _, _, times);

        // PS5
        PullPart(subject, key, value, term, text_its_own, value_2) <-
            Constants(_, _, _, text_its_own, _),
            Sociable(subject),
            PodTerm(subject, term),
            Worth(term, each),
            PodTermParts(term, _, peers, key, _),
            PeersCount(peers, key, value, many),
            let Some(value_2) = support::apply(support::Function::Multiply, many, each, 12);

        // PS6
        PullPart(subject, key, value, term, text_running_pods, value_2) <-
            Constants(_, _, _, _, text_running_pods),
            Concerns(term, subject),
            BearerWorth(term, each),
            PodTermParts(term, _, _, key, _),
            Bearers(term, value, many),
            let Some(value_2) = support::apply(support::Function::Multiply, many, each, 13);
    }

    pub fn run(tables: &[&support::Table]) -> ::std::vec::Vec<support::Table> {
        let mut tables = tables.iter();
        let mut program = Crepe::new();
        program.extend(support::rows(tables.next()).map(|[a, b, c, d, e]| Constants(support::symbol(a), support::symbol(b), support::symbol(c), support::symbol(d), support::symbol(e))));
        program.extend(support::rows(tables.next()).map(|[a, b]| PodTerm(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b, c, d, e]| PodTermParts(support::symbol(a), support::symbol(b), support::symbol(c), support::symbol(d), e)));
        program.extend(support::rows(tables.next()).map(|[a, b]| Concerns(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| Bearers(support::symbol(a), support::symbol(b), c)));
        program.extend(support::rows(tables.next()).map(|[a]| Sociable(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a, b, c, d]| PeersCount(support::symbol(a), support::symbol(b), support::symbol(c), d)));
        let (rows_0, rows_1, rows_2,) = program.run_with_hasher::<support::FxBuildHasher>();
        ::std::vec![
            support::table(rows_0.into_iter().map(|Worth(a, b)| [i64::from(a), b])),
            support::table(rows_1.into_iter().map(|BearerWorth(a, b)| [i64::from(a), b])),
            support::table(rows_2.into_iter().map(|PullPart(a, b, c, d, e, f)| [i64::from(a), i64::from(b), i64::from(c), i64::from(d), i64::from(e), f])),
        ]
    }
}

mod stage_pod_scores_2 {
    use crate::derive::support;

    crepe::crepe! {
        @input
        pub struct Result14(u32, u32, u32, i64);
        @output
        pub struct Pull(u32, u32, u32, i64);

        // PS7
        Pull(subject, key, value, points) <-
            Result14(subject, key, value, points);
    }

    pub fn run(tables: &[&support::Table]) -> ::std::vec::Vec<support::Table> {
        let mut tables = tables.iter();
        let mut program = Crepe::new();
        program.extend(support::rows(tables.next()).map(|[a, b, c, d]| Result14(support::symbol(a), support::symbol(b), support::symbol(c), d)));
        let (rows_0,) = program.run_with_hasher::<support::FxBuildHasher>();
        ::std::vec![
            support::table(rows_0.into_iter().map(|Pull(a, b, c, d)| [i64::from(a), i64::from(b), i64::from(c), d])),
        ]
    }
}

mod stage_pod_scores_3 {
    use crate::derive::support;

    crepe::crepe! {
        @input
        pub struct Constants(u32, u32, u32); // "all pods in the domain", "its own pods as peers", "its own pods as bearers"
        @input
        pub struct PodTerm(u32, u32);
        @input
        pub struct PodTermParts(u32, u32, u32, u32, i64);
        @input
        pub struct OwnBearers(u32, u32, u32, i64);
        @input
        pub struct InDomain(u32, u32, u32);
        @input
        pub struct HasDomain(u32, u32);
        @input
        pub struct OwnPeers(u32, u32, u32, i64);
        @input
        pub struct Worth(u32, i64);
        @input
        pub struct BearerWorth(u32, i64);
        @input
        pub struct Pull(u32, u32, u32, i64);
        @output
        pub struct PodPoints(u32, u32, u32, u32, i64);

        // PS8
        PodPoints(subject, node, key, text_all_pods_in_the_domain, points) <-
            Constants(text_all_pods_in_the_domain, _, _),
            Pull(subject, key, value, points),
            InDomain(node, key, value);

        // PS9
        PodPoints(subject, node, term, text_its_own_pods_as_peers, value_2) <-
            Constants(_, text_its_own_pods_as_peers, _),
            OwnPeers(subject, peers, node, many),
            PodTerm(subject, term),
            PodTermParts(term, _, peers, key, _),
            HasDomain(node, key),
            Worth(term, each),
            let Some(value) = support::apply(support::Function::Multiply, many, each, 15),
            let Some(value_2) = support::apply(support::Function::Negate, value, 0i64, 16);

        // PS10
        PodPoints(subject, node, term, text_its_own_pods_as_bearers, value_2) <-
            Constants(_, _, text_its_own_pods_as_bearers),
            OwnBearers(subject, term, node, many),
            BearerWorth(term, each),
            PodTermParts(term, _, _, key, _),
            HasDomain(node, key),
            let Some(value) = support::apply(support::Function::Multiply, many, each, 17),
            let Some(value_2) = support::apply(support::Function::Negate, value, 0i64, 18);
    }

    pub fn run(tables: &[&support::Table]) -> ::std::vec::Vec<support::Table> {
        let mut tables = tables.iter();
        let mut program = Crepe::new();
        program.extend(support::rows(tables.next()).map(|[a, b, c]| Constants(support::symbol(a), support::symbol(b), support::symbol(c))));
        program.extend(support::rows(tables.next()).map(|[a, b]| PodTerm(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b, c, d, e]| PodTermParts(support::symbol(a), support::symbol(b), support::symbol(c), support::symbol(d), e)));
        program.extend(support::rows(tables.next()).map(|[a, b, c, d]| OwnBearers(support::symbol(a), support::symbol(b), support::symbol(c), d)));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| InDomain(support::symbol(a), support::symbol(b), support::symbol(c))));
        program.extend(support::rows(tables.next()).map(|[a, b]| HasDomain(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b, c, d]| OwnPeers(support::symbol(a), support::symbol(b), support::symbol(c), d)));
        program.extend(support::rows(tables.next()).map(|[a, b]| Worth(support::symbol(a), b)));
        program.extend(support::rows(tables.next()).map(|[a, b]| BearerWorth(support::symbol(a), b)));
        program.extend(support::rows(tables.next()).map(|[a, b, c, d]| Pull(support::symbol(a), support::symbol(b), support::symbol(c), d)));
        let (rows_0,) = program.run_with_hasher::<support::FxBuildHasher>();
        ::std::vec![
            support::table(rows_0.into_iter().map(|PodPoints(a, b, c, d, e)| [i64::from(a), i64::from(b), i64::from(c), i64::from(d), e])),
        ]
    }
}

mod stage_pod_scores_4 {
    use crate::derive::support;

    crepe::crepe! {
        @input
        pub struct Daemonset(u32, u32);
        @input
        pub struct Unscheduled(u32, u32);
        @input
        pub struct Result15(u32, u32, i64);
        @output
        pub struct SubjectScore(u32, u32, i64);
        @output
        pub struct PodAffinityScore(u32, u32, i64);
        @output
        pub struct PodPodAffinityScore(u32, u32, i64);

        // PS11
        SubjectScore(subject, node, score) <-
            Result15(subject, node, score);

        // PS12
        PodAffinityScore(daemonset, node, score) <-
            Daemonset(daemonset, subject),
            SubjectScore(subject, node, score),
            (score != 0i64);

        // PS13
        PodPodAffinityScore(pod, node, score) <-
            Unscheduled(pod, subject),
            SubjectScore(subject, node, score),
            (score != 0i64);
    }

    pub fn run(tables: &[&support::Table]) -> ::std::vec::Vec<support::Table> {
        let mut tables = tables.iter();
        let mut program = Crepe::new();
        program.extend(support::rows(tables.next()).map(|[a, b]| Daemonset(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b]| Unscheduled(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| Result15(support::symbol(a), support::symbol(b), c)));
        let (rows_0, rows_1, rows_2,) = program.run_with_hasher::<support::FxBuildHasher>();
        ::std::vec![
            support::table(rows_0.into_iter().map(|SubjectScore(a, b, c)| [i64::from(a), i64::from(b), c])),
            support::table(rows_1.into_iter().map(|PodAffinityScore(a, b, c)| [i64::from(a), i64::from(b), c])),
            support::table(rows_2.into_iter().map(|PodPodAffinityScore(a, b, c)| [i64::from(a), i64::from(b), c])),
        ]
    }
}

mod stage_ports_1 {
    use crate::derive::support;

    crepe::crepe! {
        @input
        pub struct Constants(u32); // "0.0.0.0"
        @input
        pub struct HostPort(u32, u32);
        @input
        pub struct HostPortParts(u32, u32, u32, i64);
        @input
        pub struct Subject(u32);
        @output
        pub struct WantsPort(u32, u32);
        @output
        pub struct AskedPort(u32);
        @output
        pub struct Clashes(u32, u32);

        // HP1
        WantsPort(subject, port) <-
            HostPort(subject, port),
            Subject(subject);

        // HP2
        Clashes(port, other) <-
            AskedPort(port),
            HostPortParts(port, address, protocol, number),
            HostPortParts(other, address, protocol, number);

        // HP3
        Clashes(port, other) <-
            Constants(text_0_0_0_0),
            AskedPort(port),
            HostPortParts(port, text_0_0_0_0, protocol, number),
            HostPortParts(other, _, protocol, number);

        // HP4
        Clashes(port, other) <-
            Constants(text_0_0_0_0),
            AskedPort(port),
            HostPortParts(port, _, protocol, number),
            HostPortParts(other, text_0_0_0_0, protocol, number);

        // HP5
        AskedPort(port) <-
            WantsPort(_, port);
    }

    pub fn run(tables: &[&support::Table]) -> ::std::vec::Vec<support::Table> {
        let mut tables = tables.iter();
        let mut program = Crepe::new();
        program.extend(support::rows(tables.next()).map(|[a]| Constants(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a, b]| HostPort(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b, c, d]| HostPortParts(support::symbol(a), support::symbol(b), support::symbol(c), d)));
        program.extend(support::rows(tables.next()).map(|[a]| Subject(support::symbol(a))));
        let (rows_0, rows_1, rows_2,) = program.run_with_hasher::<support::FxBuildHasher>();
        ::std::vec![
            support::table(rows_0.into_iter().map(|WantsPort(a, b)| [i64::from(a), i64::from(b)])),
            support::table(rows_1.into_iter().map(|AskedPort(a)| [i64::from(a)])),
            support::table(rows_2.into_iter().map(|Clashes(a, b)| [i64::from(a), i64::from(b)])),
        ]
    }
}

mod stage_ports_2 {
    use crate::derive::support;

    crepe::crepe! {
        @input
        pub struct Assigned(u32, u32);
        @input
        pub struct AssignedHostPort(u32, u32);
        @input
        pub struct Displaced(u32);
        @input
        pub struct Own(u32, u32);
        @input
        pub struct WantsPort(u32, u32);
        @input
        pub struct Clashes(u32, u32);
        @output
        pub struct PortHolder(u32, u32, u32, u32);
        @output
        pub struct PortTaken(u32, u32);

        // HP6
        PortHolder(port, node, pod, other) <-
            Clashes(port, other),
            AssignedHostPort(pod, other),
            !Displaced(pod),
            Assigned(pod, node);

        // HP7
        PortTaken(subject, node) <-
            WantsPort(subject, port),
            PortHolder(port, node, pod, _),
            !Own(subject, pod);
    }

    pub fn run(tables: &[&support::Table]) -> ::std::vec::Vec<support::Table> {
        let mut tables = tables.iter();
        let mut program = Crepe::new();
        program.extend(support::rows(tables.next()).map(|[a, b]| Assigned(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b]| AssignedHostPort(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a]| Displaced(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a, b]| Own(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b]| WantsPort(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b]| Clashes(support::symbol(a), support::symbol(b))));
        let (rows_0, rows_1,) = program.run_with_hasher::<support::FxBuildHasher>();
        ::std::vec![
            support::table(rows_0.into_iter().map(|PortHolder(a, b, c, d)| [i64::from(a), i64::from(b), i64::from(c), i64::from(d)])),
            support::table(rows_1.into_iter().map(|PortTaken(a, b)| [i64::from(a), i64::from(b)])),
        ]
    }
}

mod stage_resources_1 {
    use crate::derive::support;

    crepe::crepe! {
        @input
        pub struct Request(u32, u32);
        @input
        pub struct RequestAmount(u32, u32, i64);
        @input
        pub struct Subject(u32);
        @output
        pub struct Asks(u32, u32);
        @output
        pub struct AskedAmount(u32, i64);
        @output
        pub struct AskedResource(u32);

        // RE1
        Asks(subject, request) <-
            Request(subject, request),
            Subject(subject);

        // RE2
        AskedAmount(resource, amount) <-
            Asks(_, request),
            RequestAmount(request, resource, amount),
            (amount > 0i64);

        // RE3
        AskedResource(resource) <-
            AskedAmount(resource, _);
    }

    pub fn run(tables: &[&support::Table]) -> ::std::vec::Vec<support::Table> {
        let mut tables = tables.iter();
        let mut program = Crepe::new();
        program.extend(support::rows(tables.next()).map(|[a, b]| Request(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| RequestAmount(support::symbol(a), support::symbol(b), c)));
        program.extend(support::rows(tables.next()).map(|[a]| Subject(support::symbol(a))));
        let (rows_0, rows_1, rows_2,) = program.run_with_hasher::<support::FxBuildHasher>();
        ::std::vec![
            support::table(rows_0.into_iter().map(|Asks(a, b)| [i64::from(a), i64::from(b)])),
            support::table(rows_1.into_iter().map(|AskedAmount(a, b)| [i64::from(a), b])),
            support::table(rows_2.into_iter().map(|AskedResource(a)| [i64::from(a)])),
        ]
    }
}

mod stage_resources_2 {
    use crate::derive::support;

    crepe::crepe! {
        @input
        pub struct Assigned(u32, u32);
        @input
        pub struct AssignedRequest(u32, u32, u32);
        @input
        pub struct Displaced(u32);
        @output
        pub struct DisplacedTaker(u32, u32, u32);
        @output
        pub struct DisplacedPod(u32, u32);

        // RE27
        DisplacedTaker(node, request, pod) <-
            Displaced(pod),
            AssignedRequest(node, request, pod);

        // RE30
        DisplacedPod(node, pod) <-
            Displaced(pod),
            Assigned(pod, node);
    }

    pub fn run(tables: &[&support::Table]) -> ::std::vec::Vec<support::Table> {
        let mut tables = tables.iter();
        let mut program = Crepe::new();
        program.extend(support::rows(tables.next()).map(|[a, b]| Assigned(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| AssignedRequest(support::symbol(a), support::symbol(b), support::symbol(c))));
        program.extend(support::rows(tables.next()).map(|[a]| Displaced(support::symbol(a))));
        let (rows_0, rows_1,) = program.run_with_hasher::<support::FxBuildHasher>();
        ::std::vec![
            support::table(rows_0.into_iter().map(|DisplacedTaker(a, b, c)| [i64::from(a), i64::from(b), i64::from(c)])),
            support::table(rows_1.into_iter().map(|DisplacedPod(a, b)| [i64::from(a), i64::from(b)])),
        ]
    }
}

mod stage_resources_3 {
    use crate::derive::support;

    crepe::crepe! {
        @input
        pub struct Constants(u32); // "pods"
        @input
        pub struct Assigned(u32, u32);
        @input
        pub struct Allocatable(u32, u32, i64);
        @input
        pub struct RequestAmount(u32, u32, i64);
        @input
        pub struct Displaced(u32);
        @input
        pub struct Own(u32, u32);
        @input
        pub struct AskedResource(u32);
        @input
        pub struct Result19(u32, u32, i64);
        @input
        pub struct Result20(u32, u32, i64);
        @input
        pub struct Result23(u32, i64);
        @input
        pub struct Result24(u32, i64);
        @output
        pub struct AssignedTakers(u32, u32, i64);
        @output
        pub struct DisplacedTakers(u32, u32, i64);
        @output
        pub struct Takers(u32, u32, i64);
        @output
        pub struct TakenPart(u32, u32, u32, i64);
        @output
        pub struct Reporting(u32);
        @output
        pub struct Offers(u32, u32);
        @output
        pub struct AssignedPods(u32, i64);
        @output
        pub struct DisplacedPods(u32, i64);
        @output
        pub struct PodsOn(u32, i64);
        @output
        pub struct Full(u32, i64, i64);
        @output
        pub struct OwnAmongFull(u32, u32, u32);

        // RE4
        AssignedTakers(node, request, many) <-
            Result19(node, request, many);

        // RE28
        DisplacedTakers(node, request, many) <-
            Result20(node, request, many);

        // RE5
        Takers(node, request, many) <-
            AssignedTakers(node, request, many),
            !DisplacedTakers(node, request, _);

        // RE29
        Takers(node, request, value) <-
            DisplacedTakers(node, request, fewer),
            AssignedTakers(node, request, many),
            let Some(value) = support::apply(support::Function::Subtract, many, fewer, 24);

        // RE6
        TakenPart(node, resource, request, value) <-
            Takers(node, request, many),
            RequestAmount(request, resource, each),
            AskedResource(resource),
            let Some(value) = support::apply(support::Function::Multiply, many, each, 25);

        // RE16
        Reporting(node) <-
            Allocatable(node, _, _);

        // RE17
        Offers(node, resource) <-
            Allocatable(node, resource, _);

        // RE19
        AssignedPods(node, many) <-
            Result23(node, many);

        // RE31
        DisplacedPods(node, many) <-
            Result24(node, many);

        // RE32
        PodsOn(node, many) <-
            AssignedPods(node, many),
            !DisplacedPods(node, _);

        // RE33
        PodsOn(node, value) <-
            DisplacedPods(node, fewer),
            AssignedPods(node, many),
            let Some(value) = support::apply(support::Function::Subtract, many, fewer, 26);

        // RE20
        Full(node, many, limit) <-
            Constants(text_pods),
            PodsOn(node, many),
            Allocatable(node, text_pods, limit),
            (many >= limit);

        // RE21
        OwnAmongFull(subject, node, pod) <-
            Full(node, _, _),
            Assigned(pod, node),
            !Displaced(pod),
            Own(subject, pod);
    }

    pub fn run(tables: &[&support::Table]) -> ::std::vec::Vec<support::Table> {
        let mut tables = tables.iter();
        let mut program = Crepe::new();
        program.extend(support::rows(tables.next()).map(|[a]| Constants(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a, b]| Assigned(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| Allocatable(support::symbol(a), support::symbol(b), c)));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| RequestAmount(support::symbol(a), support::symbol(b), c)));
        program.extend(support::rows(tables.next()).map(|[a]| Displaced(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a, b]| Own(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a]| AskedResource(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| Result19(support::symbol(a), support::symbol(b), c)));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| Result20(support::symbol(a), support::symbol(b), c)));
        program.extend(support::rows(tables.next()).map(|[a, b]| Result23(support::symbol(a), b)));
        program.extend(support::rows(tables.next()).map(|[a, b]| Result24(support::symbol(a), b)));
        let (rows_0, rows_1, rows_2, rows_3, rows_4, rows_5, rows_6, rows_7, rows_8, rows_9, rows_10,) = program.run_with_hasher::<support::FxBuildHasher>();
        ::std::vec![
            support::table(rows_0.into_iter().map(|AssignedTakers(a, b, c)| [i64::from(a), i64::from(b), c])),
            support::table(rows_1.into_iter().map(|DisplacedTakers(a, b, c)| [i64::from(a), i64::from(b), c])),
            support::table(rows_2.into_iter().map(|Takers(a, b, c)| [i64::from(a), i64::from(b), c])),
            support::table(rows_3.into_iter().map(|TakenPart(a, b, c, d)| [i64::from(a), i64::from(b), i64::from(c), d])),
            support::table(rows_4.into_iter().map(|Reporting(a)| [i64::from(a)])),
            support::table(rows_5.into_iter().map(|Offers(a, b)| [i64::from(a), i64::from(b)])),
            support::table(rows_6.into_iter().map(|AssignedPods(a, b)| [i64::from(a), b])),
            support::table(rows_7.into_iter().map(|DisplacedPods(a, b)| [i64::from(a), b])),
            support::table(rows_8.into_iter().map(|PodsOn(a, b)| [i64::from(a), b])),
            support::table(rows_9.into_iter().map(|Full(a, b, c)| [i64::from(a), b, c])),
            support::table(rows_10.into_iter().map(|OwnAmongFull(a, b, c)| [i64::from(a), i64::from(b), i64::from(c)])),
        ]
    }
}

mod stage_resources_4 {
    use crate::derive::support;

    crepe::crepe! {
        @input
        pub struct Allocatable(u32, u32, i64);
        @input
        pub struct AssignedRequest(u32, u32, u32);
        @input
        pub struct RequestAmount(u32, u32, i64);
        @input
        pub struct Displaced(u32);
        @input
        pub struct Own(u32, u32);
        @input
        pub struct Asks(u32, u32);
        @input
        pub struct AskedAmount(u32, i64);
        @input
        pub struct AskedResource(u32);
        @input
        pub struct Result21(u32, u32, i64);
        @output
        pub struct Taken(u32, u32, i64);
        @output
        pub struct Left(u32, u32, i64);
        @output
        pub struct Short(u32, u32, i64);
        @output
        pub struct Tight(u32, u32, u32, i64);
        @output
        pub struct Giver(u32, u32, u32, u32, i64);

        // RE7
        Taken(node, resource, total) <-
            Result21(node, resource, total);

        // RE8
        Left(node, resource, left) <-
            AskedResource(resource),
            Allocatable(node, resource, left),
            !Taken(node, resource, _);

        // RE9
        Left(node, resource, value) <-
            Allocatable(node, resource, amount),
            Taken(node, resource, total),
            let Some(value) = support::apply(support::Function::Subtract, amount, total, 29);

        // RE10
        Short(node, resource, amount) <-
            AskedAmount(resource, amount),
            Left(node, resource, left),
            (amount > left);

        // RE11
        Tight(subject, node, resource, amount) <-
            Asks(subject, request),
            RequestAmount(request, resource, amount),
            Short(node, resource, amount);

        // RE12
        Giver(subject, node, resource, pod, amount) <-
            Tight(subject, node, resource, _),
            AssignedRequest(node, request, pod),
            !Displaced(pod),
            Own(subject, pod),
            RequestAmount(request, resource, amount);
    }

    pub fn run(tables: &[&support::Table]) -> ::std::vec::Vec<support::Table> {
        let mut tables = tables.iter();
        let mut program = Crepe::new();
        program.extend(support::rows(tables.next()).map(|[a, b, c]| Allocatable(support::symbol(a), support::symbol(b), c)));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| AssignedRequest(support::symbol(a), support::symbol(b), support::symbol(c))));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| RequestAmount(support::symbol(a), support::symbol(b), c)));
        program.extend(support::rows(tables.next()).map(|[a]| Displaced(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a, b]| Own(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b]| Asks(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b]| AskedAmount(support::symbol(a), b)));
        program.extend(support::rows(tables.next()).map(|[a]| AskedResource(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| Result21(support::symbol(a), support::symbol(b), c)));
        let (rows_0, rows_1, rows_2, rows_3, rows_4,) = program.run_with_hasher::<support::FxBuildHasher>();
        ::std::vec![
            support::table(rows_0.into_iter().map(|Taken(a, b, c)| [i64::from(a), i64::from(b), c])),
            support::table(rows_1.into_iter().map(|Left(a, b, c)| [i64::from(a), i64::from(b), c])),
            support::table(rows_2.into_iter().map(|Short(a, b, c)| [i64::from(a), i64::from(b), c])),
            support::table(rows_3.into_iter().map(|Tight(a, b, c, d)| [i64::from(a), i64::from(b), i64::from(c), d])),
            support::table(rows_4.into_iter().map(|Giver(a, b, c, d, e)| [i64::from(a), i64::from(b), i64::from(c), i64::from(d), e])),
        ]
    }
}

mod stage_resources_5 {
    use crate::derive::support;

    crepe::crepe! {
        @input
        pub struct Constants(u32); // "pods"
        @input
        pub struct Allocatable(u32, u32, i64);
        @input
        pub struct RequestAmount(u32, u32, i64);
        @input
        pub struct Subject(u32);
        @input
        pub struct Asks(u32, u32);
        @input
        pub struct Left(u32, u32, i64);
        @input
        pub struct Tight(u32, u32, u32, i64);
        @input
        pub struct Reporting(u32);
        @input
        pub struct Offers(u32, u32);
        @input
        pub struct Full(u32, i64, i64);
        @input
        pub struct Result22(u32, u32, u32, i64);
        @input
        pub struct Result25(u32, u32, i64);
        @output
        pub struct Given(u32, u32, u32, i64);
        @output
        pub struct OwnInFull(u32, u32, i64);
        @output
        pub struct Unfitting(u32, u32);

        // RE13
        Given(subject, node, resource, total) <-
            Result22(subject, node, resource, total);

        // RE14
        Unfitting(subject, node) <-
            Tight(subject, node, resource, _),
            !Given(subject, node, resource, _),
            Left(node, resource, _);

        // RE15
        Unfitting(subject, node) <-
            Given(subject, node, resource, total),
            Tight(subject, node, resource, amount),
            Left(node, resource, left),
            let Some(value) = support::apply(support::Function::Add, left, total, 31),
            (amount > value);

        // RE18
        Unfitting(subject, node) <-
            Asks(subject, request),
            RequestAmount(request, resource, amount),
            (amount > 0i64),
            Reporting(node),
            !Offers(node, resource);

        // RE22
        OwnInFull(subject, node, many) <-
            Result25(subject, node, many);

        // RE23
        Unfitting(subject, node) <-
            Full(node, _, _),
            Subject(subject),
            !OwnInFull(subject, node, _);

        // RE24
        Unfitting(subject, node) <-
            OwnInFull(subject, node, own),
            Full(node, many, limit),
            let Some(value) = support::apply(support::Function::Subtract, many, own, 32),
            (value >= limit);

        // RE25
        Unfitting(subject, node) <-
            Constants(text_pods),
            Allocatable(node, text_pods, limit),
            (limit < 1i64),
            Subject(subject);

        // RE26
        Unfitting(subject, node) <-
            Constants(text_pods),
            Subject(subject),
            Reporting(node),
            !Offers(node, text_pods);
    }

    pub fn run(tables: &[&support::Table]) -> ::std::vec::Vec<support::Table> {
        let mut tables = tables.iter();
        let mut program = Crepe::new();
        program.extend(support::rows(tables.next()).map(|[a]| Constants(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| Allocatable(support::symbol(a), support::symbol(b), c)));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| RequestAmount(support::symbol(a), support::symbol(b), c)));
        program.extend(support::rows(tables.next()).map(|[a]| Subject(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a, b]| Asks(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| Left(support::symbol(a), support::symbol(b), c)));
        program.extend(support::rows(tables.next()).map(|[a, b, c, d]| Tight(support::symbol(a), support::symbol(b), support::symbol(c), d)));
        program.extend(support::rows(tables.next()).map(|[a]| Reporting(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a, b]| Offers(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| Full(support::symbol(a), b, c)));
        program.extend(support::rows(tables.next()).map(|[a, b, c, d]| Result22(support::symbol(a), support::symbol(b), support::symbol(c), d)));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| Result25(support::symbol(a), support::symbol(b), c)));
        let (rows_0, rows_1, rows_2,) = program.run_with_hasher::<support::FxBuildHasher>();
        ::std::vec![
            support::table(rows_0.into_iter().map(|Given(a, b, c, d)| [i64::from(a), i64::from(b), i64::from(c), d])),
            support::table(rows_1.into_iter().map(|OwnInFull(a, b, c)| [i64::from(a), i64::from(b), c])),
            support::table(rows_2.into_iter().map(|Unfitting(a, b)| [i64::from(a), i64::from(b)])),
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
        pub struct Need26(u32);
        @output
        pub struct OldRevision(u32, u32, i64);
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
        Need26(daemonset) <-
            Alike(daemonset, _, _);

        // H8
        CreateRevision(daemonset) <-
            Managed(daemonset),
            !Alike(daemonset, _, _);

        // H9
        OldRevision(daemonset, revision, number) <-
            Recorded(daemonset, revision, number),
            !Alike(daemonset, revision, _);
    }

    pub fn run(tables: &[&support::Table]) -> ::std::vec::Vec<support::Table> {
        let mut tables = tables.iter();
        let mut program = Crepe::new();
        program.extend(support::rows(tables.next()).map(|[a, b]| DaemonsetUid(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b]| Template(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b]| Revision(support::symbol(a), b)));
        program.extend(support::rows(tables.next()).map(|[a, b]| RevisionData(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b]| RevisionLabels(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b]| RevisionController(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a]| RevisionTerminating(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a]| Managed(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a, b]| Selected(support::symbol(a), support::symbol(b))));
        let (rows_0, rows_1, rows_2, rows_3, rows_4,) = program.run_with_hasher::<support::FxBuildHasher>();
        ::std::vec![
            support::table(rows_0.into_iter().map(|Recorded(a, b, c)| [i64::from(a), i64::from(b), c])),
            support::table(rows_1.into_iter().map(|Alike(a, b, c)| [i64::from(a), i64::from(b), c])),
            support::table(rows_2.into_iter().map(|Need26(a)| [i64::from(a)])),
            support::table(rows_3.into_iter().map(|OldRevision(a, b, c)| [i64::from(a), i64::from(b), c])),
            support::table(rows_4.into_iter().map(|CreateRevision(a)| [i64::from(a)])),
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
        pub struct Result26(u32, i64);
        @input
        pub struct Result27(u32, i64);
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
            Result26(daemonset, number);

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
            Result27(daemonset, many),
            (many > limit),
            let Some(value) = support::apply(support::Function::Subtract, many, limit, 35);
    }

    pub fn run(tables: &[&support::Table]) -> ::std::vec::Vec<support::Table> {
        let mut tables = tables.iter();
        let mut program = Crepe::new();
        program.extend(support::rows(tables.next()).map(|[a, b]| RevisionHistoryLimit(support::symbol(a), b)));
        program.extend(support::rows(tables.next()).map(|[a, b]| RevisionHash(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| Alike(support::symbol(a), support::symbol(b), c)));
        program.extend(support::rows(tables.next()).map(|[a, b]| Result26(support::symbol(a), b)));
        program.extend(support::rows(tables.next()).map(|[a, b]| Result27(support::symbol(a), b)));
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

mod stage_pods_1 {
    use crate::derive::support;

    crepe::crepe! {
        @input
        pub struct Constants(u32, u32); // "controller-revision-hash", "pod-template-generation"
        @input
        pub struct LabelsPair(u32, u32, u32);
        @input
        pub struct TemplateGeneration(u32, u32);
        @input
        pub struct MinReadySeconds(u32, i64);
        @input
        pub struct Selected(u32, u32);
        @input
        pub struct CurrentHash(u32, u32);
        @output
        pub struct CurrentLabels(u32, u32);
        @output
        pub struct UpdatedLabels(u32, u32);
        @output
        pub struct Need16();
        @output
        pub struct Solutions16(i64);

        // D7
        CurrentLabels(daemonset, labels) <-
            Constants(text_controller_revision_hash, _),
            CurrentHash(daemonset, hash),
            LabelsPair(labels, text_controller_revision_hash, hash),
            Selected(daemonset, labels);

        // D8
        UpdatedLabels(daemonset, labels) <-
            CurrentLabels(daemonset, labels);

        // D9
        UpdatedLabels(daemonset, labels) <-
            Constants(_, text_pod_template_generation),
            TemplateGeneration(daemonset, generation),
            LabelsPair(labels, text_pod_template_generation, generation),
            Selected(daemonset, labels);

        // D15
        Need16() <-
            (true);

        // D15
        Solutions16(other) <-
            MinReadySeconds(_, other);
    }

    pub fn run(tables: &[&support::Table]) -> ::std::vec::Vec<support::Table> {
        let mut tables = tables.iter();
        let mut program = Crepe::new();
        program.extend(support::rows(tables.next()).map(|[a, b]| Constants(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| LabelsPair(support::symbol(a), support::symbol(b), support::symbol(c))));
        program.extend(support::rows(tables.next()).map(|[a, b]| TemplateGeneration(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b]| MinReadySeconds(support::symbol(a), b)));
        program.extend(support::rows(tables.next()).map(|[a, b]| Selected(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b]| CurrentHash(support::symbol(a), support::symbol(b))));
        let (rows_0, rows_1, rows_2, rows_3,) = program.run_with_hasher::<support::FxBuildHasher>();
        ::std::vec![
            support::table(rows_0.into_iter().map(|CurrentLabels(a, b)| [i64::from(a), i64::from(b)])),
            support::table(rows_1.into_iter().map(|UpdatedLabels(a, b)| [i64::from(a), i64::from(b)])),
            support::table(rows_2.into_iter().map(|Need16()| [])),
            support::table(rows_3.into_iter().map(|Solutions16(a)| [a])),
        ]
    }
}

mod stage_pods_2 {
    use crate::derive::support;

    crepe::crepe! {
        @input
        pub struct Unassigned(u32, u32);
        @input
        pub struct MeantFor(u32, u32);
        @output
        pub struct Nowhere(u32);

        // D12
        Nowhere(pod) <-
            Unassigned(pod, _),
            !MeantFor(pod, _);
    }

    pub fn run(tables: &[&support::Table]) -> ::std::vec::Vec<support::Table> {
        let mut tables = tables.iter();
        let mut program = Crepe::new();
        program.extend(support::rows(tables.next()).map(|[a, b]| Unassigned(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b]| MeantFor(support::symbol(a), support::symbol(b))));
        let (rows_0,) = program.run_with_hasher::<support::FxBuildHasher>();
        ::std::vec![
            support::table(rows_0.into_iter().map(|Nowhere(a)| [i64::from(a)])),
        ]
    }
}

mod stage_pods_3 {
    use crate::derive::support;

    crepe::crepe! {
        @input
        pub struct Constants(u32, u32); // "Failed", "Succeeded"
        @input
        pub struct Phase(u32, u32);
        @input
        pub struct Terminating(u32);
        @input
        pub struct Ready(u32);
        @input
        pub struct Belongs(u32, u32);
        @output
        pub struct Ended(u32);
        @output
        pub struct Gone(u32);
        @output
        pub struct Halted(u32);
        @output
        pub struct Unready(u32);

        // D1
        Ended(pod) <-
            Constants(text_failed, _),
            Phase(pod, text_failed);

        // D2
        Ended(pod) <-
            Constants(_, text_succeeded),
            Phase(pod, text_succeeded);

        // D3
        Gone(pod) <-
            Terminating(pod),
            Ended(pod);

        // D4
        Halted(pod) <-
            Terminating(pod);

        // D5
        Halted(pod) <-
            Ended(pod);

        // D6
        Unready(pod) <-
            Belongs(pod, _),
            !Ready(pod);
    }

    pub fn run(tables: &[&support::Table]) -> ::std::vec::Vec<support::Table> {
        let mut tables = tables.iter();
        let mut program = Crepe::new();
        program.extend(support::rows(tables.next()).map(|[a, b]| Constants(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b]| Phase(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a]| Terminating(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a]| Ready(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a, b]| Belongs(support::symbol(a), support::symbol(b))));
        let (rows_0, rows_1, rows_2, rows_3,) = program.run_with_hasher::<support::FxBuildHasher>();
        ::std::vec![
            support::table(rows_0.into_iter().map(|Ended(a)| [i64::from(a)])),
            support::table(rows_1.into_iter().map(|Gone(a)| [i64::from(a)])),
            support::table(rows_2.into_iter().map(|Halted(a)| [i64::from(a)])),
            support::table(rows_3.into_iter().map(|Unready(a)| [i64::from(a)])),
        ]
    }
}

mod stage_pods_4 {
    use crate::derive::support;

    crepe::crepe! {
        @input
        pub struct MinReadySeconds(u32, i64);
        @input
        pub struct Result16(i64);
        @output
        pub struct LongestWait(i64);

        // D15
        LongestWait(seconds) <-
            MinReadySeconds(_, seconds),
            (seconds > 0i64),
            Result16(seconds);
    }

    pub fn run(tables: &[&support::Table]) -> ::std::vec::Vec<support::Table> {
        let mut tables = tables.iter();
        let mut program = Crepe::new();
        program.extend(support::rows(tables.next()).map(|[a, b]| MinReadySeconds(support::symbol(a), b)));
        program.extend(support::rows(tables.next()).map(|[a]| Result16(a)));
        let (rows_0,) = program.run_with_hasher::<support::FxBuildHasher>();
        ::std::vec![
            support::table(rows_0.into_iter().map(|LongestWait(a)| [a])),
        ]
    }
}

mod stage_pods_5 {
    use crate::derive::support;

    crepe::crepe! {
        @input
        pub struct Constants(u32); // "controller-revision-hash"
        @input
        pub struct PodLabels(u32, u32);
        @input
        pub struct LabelsPair(u32, u32, u32);
        @input
        pub struct Belongs(u32, u32);
        @input
        pub struct CurrentLabels(u32, u32);
        @input
        pub struct UpdatedLabels(u32, u32);
        @input
        pub struct Nowhere(u32);
        @output
        pub struct OutdatedPod(u32, u32);
        @output
        pub struct OfAnotherHash(u32, u32);
        @output
        pub struct LiveHash(u32, u32);

        // D10
        OfAnotherHash(pod, daemonset) <-
            Belongs(pod, daemonset),
            PodLabels(pod, labels),
            !CurrentLabels(daemonset, labels);

        // D11
        OutdatedPod(pod, daemonset) <-
            Belongs(pod, daemonset),
            PodLabels(pod, labels),
            !UpdatedLabels(daemonset, labels);

        // D13
        LiveHash(daemonset, hash) <-
            Constants(text_controller_revision_hash),
            Belongs(pod, daemonset),
            !Nowhere(pod),
            PodLabels(pod, labels),
            LabelsPair(labels, text_controller_revision_hash, hash);
    }

    pub fn run(tables: &[&support::Table]) -> ::std::vec::Vec<support::Table> {
        let mut tables = tables.iter();
        let mut program = Crepe::new();
        program.extend(support::rows(tables.next()).map(|[a]| Constants(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a, b]| PodLabels(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| LabelsPair(support::symbol(a), support::symbol(b), support::symbol(c))));
        program.extend(support::rows(tables.next()).map(|[a, b]| Belongs(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b]| CurrentLabels(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b]| UpdatedLabels(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a]| Nowhere(support::symbol(a))));
        let (rows_0, rows_1, rows_2,) = program.run_with_hasher::<support::FxBuildHasher>();
        ::std::vec![
            support::table(rows_0.into_iter().map(|OutdatedPod(a, b)| [i64::from(a), i64::from(b)])),
            support::table(rows_1.into_iter().map(|OfAnotherHash(a, b)| [i64::from(a), i64::from(b)])),
            support::table(rows_2.into_iter().map(|LiveHash(a, b)| [i64::from(a), i64::from(b)])),
        ]
    }
}

mod stage_pods_6 {
    use crate::derive::support;

    crepe::crepe! {
        @input
        pub struct RevisionHash(u32, u32);
        @input
        pub struct LiveHash(u32, u32);
        @input
        pub struct OldRevision(u32, u32, i64);
        @input
        pub struct Surplus(u32, i64);
        @output
        pub struct Unneeded(u32, u32, i64);

        // D14
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
        program.extend(support::rows(tables.next()).map(|[a, b]| LiveHash(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| OldRevision(support::symbol(a), support::symbol(b), c)));
        program.extend(support::rows(tables.next()).map(|[a, b]| Surplus(support::symbol(a), b)));
        let (rows_0,) = program.run_with_hasher::<support::FxBuildHasher>();
        ::std::vec![
            support::table(rows_0.into_iter().map(|Unneeded(a, b, c)| [i64::from(a), i64::from(b), c])),
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
        pub struct Requirement(u32, u32, u32);
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
            Accepts(requirement, key, value),
            Requirement(requirement, key, _);

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
        program.extend(support::rows(tables.next()).map(|[a, b, c]| Requirement(support::symbol(a), support::symbol(b), support::symbol(c))));
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

        // A7
        Preference(subject, node, position, weight) <-
            PreferredTerm(subject, position, term, weight),
            !UnreadablePreferences(subject),
            Matches(term, node);
    }

    pub fn run(tables: &[&support::Table]) -> ::std::vec::Vec<support::Table> {
        let mut tables = tables.iter();
        let mut program = Crepe::new();
        program.extend(support::rows(tables.next()).map(|[a, b, c, d]| PreferredTerm(support::symbol(a), b, support::symbol(c), d)));
        program.extend(support::rows(tables.next()).map(|[a]| UnreadablePreferences(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a, b]| Matches(support::symbol(a), support::symbol(b))));
        let (rows_0,) = program.run_with_hasher::<support::FxBuildHasher>();
        ::std::vec![
            support::table(rows_0.into_iter().map(|Preference(a, b, c, d)| [i64::from(a), i64::from(b), c, d])),
        ]
    }
}

mod stage_affinity_4 {
    use crate::derive::support;

    crepe::crepe! {
        @input
        pub struct Daemonset(u32, u32);
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

mod stage_placement {
    use crate::derive::support;

    crepe::crepe! {
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
        pub struct Liked(u32, u32, i64);

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

        // P13
        Liked(daemonset, node, score) <-
            NodeAffinityScore(daemonset, node, score),
            ShouldRun(daemonset, node);

        // P3
        ShouldContinue(daemonset, node) <-
            Daemonset(daemonset, subject),
            Admitted(subject, node),
            !DrivenOff(subject, node);
    }

    pub fn run(tables: &[&support::Table]) -> ::std::vec::Vec<support::Table> {
        let mut tables = tables.iter();
        let mut program = Crepe::new();
        program.extend(support::rows(tables.next()).map(|[a]| Node(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a, b]| Daemonset(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b]| WrongName(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b]| NotSelected(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b]| NotAffine(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| NodeAffinityScore(support::symbol(a), support::symbol(b), c)));
        program.extend(support::rows(tables.next()).map(|[a]| Subject(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a, b]| KeptOff(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b]| DrivenOff(support::symbol(a), support::symbol(b))));
        let (rows_0, rows_1, rows_2, rows_3,) = program.run_with_hasher::<support::FxBuildHasher>();
        ::std::vec![
            support::table(rows_0.into_iter().map(|Admitted(a, b)| [i64::from(a), i64::from(b)])),
            support::table(rows_1.into_iter().map(|ShouldRun(a, b)| [i64::from(a), i64::from(b)])),
            support::table(rows_2.into_iter().map(|ShouldContinue(a, b)| [i64::from(a), i64::from(b)])),
            support::table(rows_3.into_iter().map(|Liked(a, b, c)| [i64::from(a), i64::from(b), c])),
        ]
    }
}

mod stage_occupancy_1 {
    use crate::derive::support;

    crepe::crepe! {
        @input
        pub struct Node(u32);
        @input
        pub struct Assigned(u32, u32);
        @input
        pub struct MeantFor(u32, u32);
        @input
        pub struct Managed(u32);
        @input
        pub struct Belongs(u32, u32);
        @input
        pub struct ShouldRun(u32, u32);
        @input
        pub struct Gone(u32);
        @input
        pub struct Halted(u32);
        @input
        pub struct OutdatedPod(u32, u32);
        @output
        pub struct Placed(u32, u32, u32);
        @output
        pub struct Outdated(u32, u32, u32);
        @output
        pub struct Missing(u32, u32);
        @output
        pub struct HaltedThere(u32, u32, u32);
        @output
        pub struct PartlyHalted(u32, u32);
        @output
        pub struct Doubled(u32, u32);
        @output
        pub struct Misscheduled(u32, u32);
        @output
        pub struct Vanished(u32, u32);
        @output
        pub struct WaitsForGone(u32, u32, u32);

        // C1
        Placed(daemonset, node, pod) <-
            Belongs(pod, daemonset),
            !Gone(pod),
            Assigned(pod, node);

        // C2
        Placed(daemonset, node, pod) <-
            Belongs(pod, daemonset),
            !Gone(pod),
            MeantFor(pod, node);

        // C4
        Missing(daemonset, node) <-
            ShouldRun(daemonset, node),
            !Placed(daemonset, node, _),
            Managed(daemonset);

        // C5
        Misscheduled(daemonset, node) <-
            Placed(daemonset, node, _),
            !ShouldRun(daemonset, node),
            Node(node);

        // C6
        Vanished(daemonset, node) <-
            Placed(daemonset, node, _),
            !Node(node);

        // C7
        Doubled(daemonset, node) <-
            Placed(daemonset, node, pod),
            !Halted(pod),
            Placed(daemonset, node, other),
            (pod < other),
            !Halted(other);

        // C8
        HaltedThere(daemonset, node, pod) <-
            Placed(daemonset, node, pod),
            Halted(pod);

        // C9
        PartlyHalted(daemonset, node) <-
            HaltedThere(daemonset, node, _);

        // C10
        WaitsForGone(daemonset, node, pod) <-
            Placed(daemonset, node, pod),
            Vanished(daemonset, node),
            MeantFor(pod, node);

        // C11
        Outdated(daemonset, node, pod) <-
            Placed(daemonset, node, pod),
            OutdatedPod(pod, daemonset);
    }

    pub fn run(tables: &[&support::Table]) -> ::std::vec::Vec<support::Table> {
        let mut tables = tables.iter();
        let mut program = Crepe::new();
        program.extend(support::rows(tables.next()).map(|[a]| Node(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a, b]| Assigned(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b]| MeantFor(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a]| Managed(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a, b]| Belongs(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b]| ShouldRun(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a]| Gone(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a]| Halted(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a, b]| OutdatedPod(support::symbol(a), support::symbol(b))));
        let (rows_0, rows_1, rows_2, rows_3, rows_4, rows_5, rows_6, rows_7, rows_8,) = program.run_with_hasher::<support::FxBuildHasher>();
        ::std::vec![
            support::table(rows_0.into_iter().map(|Placed(a, b, c)| [i64::from(a), i64::from(b), i64::from(c)])),
            support::table(rows_1.into_iter().map(|Outdated(a, b, c)| [i64::from(a), i64::from(b), i64::from(c)])),
            support::table(rows_2.into_iter().map(|Missing(a, b)| [i64::from(a), i64::from(b)])),
            support::table(rows_3.into_iter().map(|HaltedThere(a, b, c)| [i64::from(a), i64::from(b), i64::from(c)])),
            support::table(rows_4.into_iter().map(|PartlyHalted(a, b)| [i64::from(a), i64::from(b)])),
            support::table(rows_5.into_iter().map(|Doubled(a, b)| [i64::from(a), i64::from(b)])),
            support::table(rows_6.into_iter().map(|Misscheduled(a, b)| [i64::from(a), i64::from(b)])),
            support::table(rows_7.into_iter().map(|Vanished(a, b)| [i64::from(a), i64::from(b)])),
            support::table(rows_8.into_iter().map(|WaitsForGone(a, b, c)| [i64::from(a), i64::from(b), i64::from(c)])),
        ]
    }
}

mod stage_occupancy_2 {
    use crate::derive::support;

    crepe::crepe! {
        @input
        pub struct Now(i64);
        @input
        pub struct ReadySince(u32, i64);
        @input
        pub struct LongestWait(i64);
        @output
        pub struct Young(u32, i64);

        // C12
        Young(pod, since) <-
            LongestWait(longest),
            Now(now),
            ReadySince(pod, since),
            let Some(value) = support::apply(support::Function::Add, since, longest, 38),
            (value > now);

        // C13
        Young(pod, since) <-
            let since = 0i64,
            LongestWait(_),
            ReadySince(pod, since);
    }

    pub fn run(tables: &[&support::Table]) -> ::std::vec::Vec<support::Table> {
        let mut tables = tables.iter();
        let mut program = Crepe::new();
        program.extend(support::rows(tables.next()).map(|[a]| Now(a)));
        program.extend(support::rows(tables.next()).map(|[a, b]| ReadySince(support::symbol(a), b)));
        program.extend(support::rows(tables.next()).map(|[a]| LongestWait(a)));
        let (rows_0,) = program.run_with_hasher::<support::FxBuildHasher>();
        ::std::vec![
            support::table(rows_0.into_iter().map(|Young(a, b)| [i64::from(a), b])),
        ]
    }
}

mod stage_occupancy_3 {
    use crate::derive::support;

    crepe::crepe! {
        @input
        pub struct Now(i64);
        @input
        pub struct MinReadySeconds(u32, i64);
        @input
        pub struct Placed(u32, u32, u32);
        @input
        pub struct Young(u32, i64);
        @input
        pub struct Unready(u32);
        @output
        pub struct Unavailable(u32, u32, u32);

        // C14
        Unavailable(daemonset, node, pod) <-
            Placed(daemonset, node, pod),
            Unready(pod);

        // C15
        Unavailable(daemonset, node, pod) <-
            Placed(daemonset, node, pod),
            Young(pod, since),
            MinReadySeconds(daemonset, seconds),
            (seconds > 0i64),
            Now(now),
            let Some(value) = support::apply(support::Function::Add, since, seconds, 39),
            (value > now);

        // C16
        Unavailable(daemonset, node, pod) <-
            Placed(daemonset, node, pod),
            Young(pod, 0i64),
            MinReadySeconds(daemonset, seconds),
            (seconds > 0i64);
    }

    pub fn run(tables: &[&support::Table]) -> ::std::vec::Vec<support::Table> {
        let mut tables = tables.iter();
        let mut program = Crepe::new();
        program.extend(support::rows(tables.next()).map(|[a]| Now(a)));
        program.extend(support::rows(tables.next()).map(|[a, b]| MinReadySeconds(support::symbol(a), b)));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| Placed(support::symbol(a), support::symbol(b), support::symbol(c))));
        program.extend(support::rows(tables.next()).map(|[a, b]| Young(support::symbol(a), b)));
        program.extend(support::rows(tables.next()).map(|[a]| Unready(support::symbol(a))));
        let (rows_0,) = program.run_with_hasher::<support::FxBuildHasher>();
        ::std::vec![
            support::table(rows_0.into_iter().map(|Unavailable(a, b, c)| [i64::from(a), i64::from(b), i64::from(c)])),
        ]
    }
}

mod stage_crowds_1 {
    use crate::derive::support;

    crepe::crepe! {
        @input
        pub struct PartlyHalted(u32, u32);
        @output
        pub struct Need5(u32, u32);

        // Q2
        Need5(daemonset, node) <-
            PartlyHalted(daemonset, node);
    }

    pub fn run(tables: &[&support::Table]) -> ::std::vec::Vec<support::Table> {
        let mut tables = tables.iter();
        let mut program = Crepe::new();
        program.extend(support::rows(tables.next()).map(|[a, b]| PartlyHalted(support::symbol(a), support::symbol(b))));
        let (rows_0,) = program.run_with_hasher::<support::FxBuildHasher>();
        ::std::vec![
            support::table(rows_0.into_iter().map(|Need5(a, b)| [i64::from(a), i64::from(b)])),
        ]
    }
}

mod stage_crowds_2 {
    use crate::derive::support;

    crepe::crepe! {
        @input
        pub struct Doubled(u32, u32);
        @input
        pub struct PartlyHalted(u32, u32);
        @input
        pub struct Result5(u32, u32, i64);
        @output
        pub struct Crowded(u32, u32);

        // Q1
        Crowded(daemonset, node) <-
            Doubled(daemonset, node);

        // Q2
        Crowded(daemonset, node) <-
            PartlyHalted(daemonset, node),
            Result5(daemonset, node, many),
            (many > 1i64);
    }

    pub fn run(tables: &[&support::Table]) -> ::std::vec::Vec<support::Table> {
        let mut tables = tables.iter();
        let mut program = Crepe::new();
        program.extend(support::rows(tables.next()).map(|[a, b]| Doubled(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b]| PartlyHalted(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| Result5(support::symbol(a), support::symbol(b), c)));
        let (rows_0,) = program.run_with_hasher::<support::FxBuildHasher>();
        ::std::vec![
            support::table(rows_0.into_iter().map(|Crowded(a, b)| [i64::from(a), i64::from(b)])),
        ]
    }
}

mod stage_conflicts {
    use crate::derive::support;

    crepe::crepe! {
        @input
        pub struct Crowded(u32, u32);
        @input
        pub struct Placed(u32, u32, u32);
        @input
        pub struct Misscheduled(u32, u32);
        @input
        pub struct HaltedThere(u32, u32, u32);
        @input
        pub struct ShouldContinue(u32, u32);
        @output
        pub struct Crowd(u32, u32, u32);
        @output
        pub struct Forbidden(u32, u32);
        @output
        pub struct Trespassing(u32, u32, u32);
        @output
        pub struct Compared(u32);

        // K1
        Crowd(daemonset, node, pod) <-
            Placed(daemonset, node, pod),
            Crowded(daemonset, node);

        // K2
        Forbidden(daemonset, node) <-
            Misscheduled(daemonset, node),
            !ShouldContinue(daemonset, node);

        // K3
        Trespassing(daemonset, node, pod) <-
            Placed(daemonset, node, pod),
            Forbidden(daemonset, node);

        // K4
        Compared(pod) <-
            Crowd(_, _, pod);

        // K5
        Compared(pod) <-
            HaltedThere(_, _, pod);
    }

    pub fn run(tables: &[&support::Table]) -> ::std::vec::Vec<support::Table> {
        let mut tables = tables.iter();
        let mut program = Crepe::new();
        program.extend(support::rows(tables.next()).map(|[a, b]| Crowded(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| Placed(support::symbol(a), support::symbol(b), support::symbol(c))));
        program.extend(support::rows(tables.next()).map(|[a, b]| Misscheduled(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| HaltedThere(support::symbol(a), support::symbol(b), support::symbol(c))));
        program.extend(support::rows(tables.next()).map(|[a, b]| ShouldContinue(support::symbol(a), support::symbol(b))));
        let (rows_0, rows_1, rows_2, rows_3,) = program.run_with_hasher::<support::FxBuildHasher>();
        ::std::vec![
            support::table(rows_0.into_iter().map(|Crowd(a, b, c)| [i64::from(a), i64::from(b), i64::from(c)])),
            support::table(rows_1.into_iter().map(|Forbidden(a, b)| [i64::from(a), i64::from(b)])),
            support::table(rows_2.into_iter().map(|Trespassing(a, b, c)| [i64::from(a), i64::from(b), i64::from(c)])),
            support::table(rows_3.into_iter().map(|Compared(a)| [i64::from(a)])),
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
        pub struct Constants(u32, u32, u32, u32, u32, u32); // "there", "running", "of the current hash", "of another hash", "Failed", "failed"
        @input
        pub struct Node(u32);
        @input
        pub struct Assigned(u32, u32);
        @input
        pub struct Phase(u32, u32);
        @input
        pub struct Terminating(u32);
        @input
        pub struct Crowd(u32, u32, u32);
        @input
        pub struct Forbidden(u32, u32);
        @input
        pub struct Compared(u32);
        @input
        pub struct HaltedThere(u32, u32, u32);
        @input
        pub struct Halted(u32);
        @input
        pub struct OfAnotherHash(u32, u32);
        @output
        pub struct RunsInCrowd(u32, u32, u32);
        @output
        pub struct Member(u32, u32, u32, u32);
        @output
        pub struct Seated(u32);
        @output
        pub struct SeatedMember(u32, u32, u32);

        // G2
        RunsInCrowd(daemonset, node, pod) <-
            Crowd(daemonset, node, pod),
            !Halted(pod),
            !Forbidden(daemonset, node),
            Node(node);

        // G3
        Member(daemonset, node, text_there, pod) <-
            Constants(text_there, _, _, _, _, _),
            Crowd(daemonset, node, pod);

        // G4
        Member(daemonset, node, text_running, pod) <-
            Constants(_, text_running, _, _, _, _),
            RunsInCrowd(daemonset, node, pod);

        // G5
        Member(daemonset, node, text_of_the_current_hash, pod) <-
            Constants(_, _, text_of_the_current_hash, _, _, _),
            RunsInCrowd(daemonset, node, pod),
            !OfAnotherHash(pod, daemonset);

        // G6
        Member(daemonset, node, text_of_another_hash, pod) <-
            Constants(_, _, _, text_of_another_hash, _, _),
            RunsInCrowd(daemonset, node, pod),
            OfAnotherHash(pod, daemonset);

        // G7
        Member(daemonset, node, text_failed_2, pod) <-
            Constants(_, _, _, _, text_failed, text_failed_2),
            HaltedThere(daemonset, node, pod),
            !Terminating(pod),
            !Forbidden(daemonset, node),
            Phase(pod, text_failed),
            Node(node);

        // G8
        Seated(pod) <-
            Assigned(pod, _),
            Compared(pod);

        // G10
        SeatedMember(daemonset, node, group) <-
            Member(daemonset, node, group, pod),
            Seated(pod);
    }

    pub fn run(tables: &[&support::Table]) -> ::std::vec::Vec<support::Table> {
        let mut tables = tables.iter();
        let mut program = Crepe::new();
        program.extend(support::rows(tables.next()).map(|[a, b, c, d, e, f]| Constants(support::symbol(a), support::symbol(b), support::symbol(c), support::symbol(d), support::symbol(e), support::symbol(f))));
        program.extend(support::rows(tables.next()).map(|[a]| Node(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a, b]| Assigned(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b]| Phase(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a]| Terminating(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| Crowd(support::symbol(a), support::symbol(b), support::symbol(c))));
        program.extend(support::rows(tables.next()).map(|[a, b]| Forbidden(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a]| Compared(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| HaltedThere(support::symbol(a), support::symbol(b), support::symbol(c))));
        program.extend(support::rows(tables.next()).map(|[a]| Halted(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a, b]| OfAnotherHash(support::symbol(a), support::symbol(b))));
        let (rows_0, rows_1, rows_2, rows_3,) = program.run_with_hasher::<support::FxBuildHasher>();
        ::std::vec![
            support::table(rows_0.into_iter().map(|RunsInCrowd(a, b, c)| [i64::from(a), i64::from(b), i64::from(c)])),
            support::table(rows_1.into_iter().map(|Member(a, b, c, d)| [i64::from(a), i64::from(b), i64::from(c), i64::from(d)])),
            support::table(rows_2.into_iter().map(|Seated(a)| [i64::from(a)])),
            support::table(rows_3.into_iter().map(|SeatedMember(a, b, c)| [i64::from(a), i64::from(b), i64::from(c)])),
        ]
    }
}

mod stage_age_3 {
    use crate::derive::support;

    crepe::crepe! {
        @input
        pub struct Created(u32, i64);
        @input
        pub struct Compared(u32);
        @output
        pub struct Age(u32, i64);

        // G9
        Age(pod, seconds) <-
            Created(pod, seconds),
            Compared(pod);
    }

    pub fn run(tables: &[&support::Table]) -> ::std::vec::Vec<support::Table> {
        let mut tables = tables.iter();
        let mut program = Crepe::new();
        program.extend(support::rows(tables.next()).map(|[a, b]| Created(support::symbol(a), b)));
        program.extend(support::rows(tables.next()).map(|[a]| Compared(support::symbol(a))));
        let (rows_0,) = program.run_with_hasher::<support::FxBuildHasher>();
        ::std::vec![
            support::table(rows_0.into_iter().map(|Age(a, b)| [i64::from(a), b])),
        ]
    }
}

mod stage_age_4 {
    use crate::derive::support;

    crepe::crepe! {
        @input
        pub struct Member(u32, u32, u32, u32);
        @input
        pub struct Seated(u32);
        @input
        pub struct Age(u32, i64);
        @input
        pub struct SeatedMember(u32, u32, u32);
        @output
        pub struct Elder(u32, u32, u32, u32, i64);
        @output
        pub struct Need1(u32, u32, u32);

        // G11
        Elder(daemonset, node, group, pod, seconds) <-
            Member(daemonset, node, group, pod),
            Seated(pod),
            Age(pod, seconds);

        // G12
        Elder(daemonset, node, group, pod, seconds) <-
            Member(daemonset, node, group, pod),
            !SeatedMember(daemonset, node, group),
            Age(pod, seconds);

        // G13
        Need1(daemonset, node, group) <-
            Elder(daemonset, node, group, _, _);
    }

    pub fn run(tables: &[&support::Table]) -> ::std::vec::Vec<support::Table> {
        let mut tables = tables.iter();
        let mut program = Crepe::new();
        program.extend(support::rows(tables.next()).map(|[a, b, c, d]| Member(support::symbol(a), support::symbol(b), support::symbol(c), support::symbol(d))));
        program.extend(support::rows(tables.next()).map(|[a]| Seated(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a, b]| Age(support::symbol(a), b)));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| SeatedMember(support::symbol(a), support::symbol(b), support::symbol(c))));
        let (rows_0, rows_1,) = program.run_with_hasher::<support::FxBuildHasher>();
        ::std::vec![
            support::table(rows_0.into_iter().map(|Elder(a, b, c, d, e)| [i64::from(a), i64::from(b), i64::from(c), i64::from(d), e])),
            support::table(rows_1.into_iter().map(|Need1(a, b, c)| [i64::from(a), i64::from(b), i64::from(c)])),
        ]
    }
}

mod stage_age_5 {
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

        // G13
        First(daemonset, node, group, pod) <-
            Elder(daemonset, node, group, pod, seconds),
            Result1(daemonset, node, group, seconds);

        // G14
        AfterName(daemonset, node, group, pod) <-
            First(daemonset, node, group, pod),
            First(daemonset, node, group, other),
            (other < pod);

        // G15
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
        pub struct Surging(u32);
        @input
        pub struct Member(u32, u32, u32, u32);
        @input
        pub struct Oldest(u32, u32, u32, u32);
        @input
        pub struct Crowd(u32, u32, u32);
        @input
        pub struct Forbidden(u32, u32);
        @input
        pub struct Trespassing(u32, u32, u32);
        @input
        pub struct Missing(u32, u32);
        @input
        pub struct Misscheduled(u32, u32);
        @input
        pub struct HaltedThere(u32, u32, u32);
        @input
        pub struct PartlyHalted(u32, u32);
        @input
        pub struct WaitsForGone(u32, u32, u32);
        @input
        pub struct Unavailable(u32, u32, u32);
        @input
        pub struct Halted(u32);
        @input
        pub struct Unready(u32);
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
            Missing(daemonset, node);

        // L2
        StillRuns(daemonset, node) <-
            Crowd(daemonset, node, pod),
            !Halted(pod);

        // L3
        MustCreate(daemonset, node, text_none_runs_there) <-
            Constants(_, text_none_runs_there, _, _, _, _, _, _, _, _, _, _, _, _, _, _),
            PartlyHalted(daemonset, node),
            !StillRuns(daemonset, node),
            !Misscheduled(daemonset, node),
            Surging(daemonset),
            Node(node);

        // L4
        MustDelete(daemonset, node, pod, text_may_not_stay_on_its_node) <-
            Constants(_, _, text_may_not_stay_on_its_node, _, _, _, _, _, _, _, _, _, _, _, _, _),
            Trespassing(daemonset, node, pod),
            !Terminating(pod);

        // L5
        MustDelete(daemonset, node, pod, text_has_failed) <-
            Constants(_, _, _, text_failed, text_has_failed, _, _, _, _, _, _, _, _, _, _, _),
            Oldest(daemonset, node, text_failed, pod);

        // L6
        MustDelete(daemonset, node, pod, text_has_succeeded) <-
            Constants(_, _, _, _, _, text_succeeded, text_has_succeeded, _, _, _, _, _, _, _, _, _),
            HaltedThere(daemonset, node, pod),
            !Terminating(pod),
            !Forbidden(daemonset, node),
            Phase(pod, text_succeeded),
            Node(node);

        // L7
        MustDelete(daemonset, node, pod, text_is_not_the_oldest_on_its_node) <-
            Constants(_, _, _, _, _, _, _, text_running, text_is_not_the_oldest_on_its_node, _, _, _, _, _, _, _),
            Member(daemonset, node, text_running, pod),
            !Surging(daemonset),
            !Oldest(daemonset, node, text_running, pod);

        // L8
        MustDelete(daemonset, node, pod, text_is_not_the_oldest_of_the_current_revisio) <-
            Constants(_, _, _, _, _, _, _, _, _, text_of_the_current_hash, text_is_not_the_oldest_of_the_current_revisio, _, _, _, _, _),
            Member(daemonset, node, text_of_the_current_hash, pod),
            !Oldest(daemonset, node, text_of_the_current_hash, pod),
            Surging(daemonset);

        // L9
        MustDelete(daemonset, node, pod, text_is_not_the_oldest_of_the_other_revisions) <-
            Constants(_, _, _, _, _, _, _, _, _, _, _, text_of_another_hash, text_is_not_the_oldest_of_the_other_revisions, _, _, _),
            Member(daemonset, node, text_of_another_hash, pod),
            !Oldest(daemonset, node, text_of_another_hash, pod),
            Surging(daemonset);

        // L10
        MustDelete(daemonset, node, pod, text_is_not_ready_and_a_new_pod_is_there) <-
            Constants(_, _, _, _, _, _, _, _, _, text_of_the_current_hash, _, text_of_another_hash, _, text_is_not_ready_and_a_new_pod_is_there, _, _),
            Surging(daemonset),
            Oldest(daemonset, node, text_of_another_hash, pod),
            Unready(pod),
            Oldest(daemonset, node, text_of_the_current_hash, _);

        // L11
        MustDelete(daemonset, node, pod, text_a_new_pod_is_available_in_its_place) <-
            Constants(_, _, _, _, _, _, _, _, _, text_of_the_current_hash, _, text_of_another_hash, _, _, text_a_new_pod_is_available_in_its_place, _),
            Surging(daemonset),
            Oldest(daemonset, node, text_of_another_hash, pod),
            !Unready(pod),
            Oldest(daemonset, node, text_of_the_current_hash, new),
            !Unavailable(daemonset, node, new);

        // L12
        MustDelete(daemonset, node, pod, text_waits_for_a_node_that_is_gone) <-
            Constants(_, _, _, _, _, _, _, _, _, _, _, _, _, _, _, text_waits_for_a_node_that_is_gone),
            WaitsForGone(daemonset, node, pod);

        // L13
        Unsettled(daemonset) <-
            MustCreate(daemonset, _, _);

        // L14
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
        program.extend(support::rows(tables.next()).map(|[a]| Surging(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a, b, c, d]| Member(support::symbol(a), support::symbol(b), support::symbol(c), support::symbol(d))));
        program.extend(support::rows(tables.next()).map(|[a, b, c, d]| Oldest(support::symbol(a), support::symbol(b), support::symbol(c), support::symbol(d))));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| Crowd(support::symbol(a), support::symbol(b), support::symbol(c))));
        program.extend(support::rows(tables.next()).map(|[a, b]| Forbidden(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| Trespassing(support::symbol(a), support::symbol(b), support::symbol(c))));
        program.extend(support::rows(tables.next()).map(|[a, b]| Missing(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b]| Misscheduled(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| HaltedThere(support::symbol(a), support::symbol(b), support::symbol(c))));
        program.extend(support::rows(tables.next()).map(|[a, b]| PartlyHalted(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| WaitsForGone(support::symbol(a), support::symbol(b), support::symbol(c))));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| Unavailable(support::symbol(a), support::symbol(b), support::symbol(c))));
        program.extend(support::rows(tables.next()).map(|[a]| Halted(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a]| Unready(support::symbol(a))));
        let (rows_0, rows_1, rows_2, rows_3,) = program.run_with_hasher::<support::FxBuildHasher>();
        ::std::vec![
            support::table(rows_0.into_iter().map(|StillRuns(a, b)| [i64::from(a), i64::from(b)])),
            support::table(rows_1.into_iter().map(|MustCreate(a, b, c)| [i64::from(a), i64::from(b), i64::from(c)])),
            support::table(rows_2.into_iter().map(|MustDelete(a, b, c, d)| [i64::from(a), i64::from(b), i64::from(c), i64::from(d)])),
            support::table(rows_3.into_iter().map(|Unsettled(a)| [i64::from(a)])),
        ]
    }
}

mod stage_spread_1 {
    use crate::derive::support;

    crepe::crepe! {
        @input
        pub struct SubjectLabels(u32, u32);
        @input
        pub struct SelectorRequires(u32, u32);
        @input
        pub struct PeersSelector(u32, u32);
        @input
        pub struct Spread(u32, u32);
        @input
        pub struct SpreadParts(u32, u32, u32, i64, i64);
        @input
        pub struct Picks(u32, u32);
        @input
        pub struct Subject(u32);
        @output
        pub struct MustSpread(u32, u32);
        @output
        pub struct SpreadPeers(u32, u32);
        @output
        pub struct SpreadLabels(u32, u32);
        @output
        pub struct SpreadSelf(u32, u32, i64);

        // TS1
        MustSpread(subject, spread) <-
            Spread(subject, spread),
            Subject(subject);

        // TS3
        SpreadPeers(spread, peers) <-
            SpreadParts(spread, peers, _, _, _),
            PeersSelector(peers, selector),
            SelectorRequires(selector, _);

        // TS4
        SpreadLabels(spread, labels) <-
            SpreadPeers(spread, peers),
            Picks(peers, labels);

        // TS9
        SpreadSelf(subject, spread, 1i64) <-
            MustSpread(subject, spread),
            SpreadParts(spread, peers, _, _, _),
            SubjectLabels(subject, labels),
            Picks(peers, labels);

        // TS10
        SpreadSelf(subject, spread, 0i64) <-
            MustSpread(subject, spread),
            SpreadParts(spread, peers, _, _, _),
            SubjectLabels(subject, labels),
            !Picks(peers, labels);
    }

    pub fn run(tables: &[&support::Table]) -> ::std::vec::Vec<support::Table> {
        let mut tables = tables.iter();
        let mut program = Crepe::new();
        program.extend(support::rows(tables.next()).map(|[a, b]| SubjectLabels(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b]| SelectorRequires(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b]| PeersSelector(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b]| Spread(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b, c, d, e]| SpreadParts(support::symbol(a), support::symbol(b), support::symbol(c), d, e)));
        program.extend(support::rows(tables.next()).map(|[a, b]| Picks(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a]| Subject(support::symbol(a))));
        let (rows_0, rows_1, rows_2, rows_3,) = program.run_with_hasher::<support::FxBuildHasher>();
        ::std::vec![
            support::table(rows_0.into_iter().map(|MustSpread(a, b)| [i64::from(a), i64::from(b)])),
            support::table(rows_1.into_iter().map(|SpreadPeers(a, b)| [i64::from(a), i64::from(b)])),
            support::table(rows_2.into_iter().map(|SpreadLabels(a, b)| [i64::from(a), i64::from(b)])),
            support::table(rows_3.into_iter().map(|SpreadSelf(a, b, c)| [i64::from(a), i64::from(b), c])),
        ]
    }
}

mod stage_spread_2 {
    use crate::derive::support;

    crepe::crepe! {
        @input
        pub struct Constants(u32); // "Honor"
        @input
        pub struct Node(u32);
        @input
        pub struct Assigned(u32, u32);
        @input
        pub struct PodLabels(u32, u32);
        @input
        pub struct Terminating(u32);
        @input
        pub struct SpreadParts(u32, u32, u32, i64, i64);
        @input
        pub struct SpreadAffinityPolicy(u32, u32);
        @input
        pub struct SpreadTaintsPolicy(u32, u32);
        @input
        pub struct NotSelected(u32, u32);
        @input
        pub struct NotAffine(u32, u32);
        @input
        pub struct Displaced(u32);
        @input
        pub struct Own(u32, u32);
        @input
        pub struct HasDomain(u32, u32);
        @input
        pub struct Unscheduled(u32, u32);
        @input
        pub struct MustSpread(u32, u32);
        @input
        pub struct SpreadLabels(u32, u32);
        @input
        pub struct KeptOff(u32, u32);
        @output
        pub struct LacksSpreadKey(u32, u32);
        @output
        pub struct SpreadSkips(u32, u32, u32);
        @output
        pub struct SpreadPod(u32, u32, u32);
        @output
        pub struct OwnSpreadPod(u32, u32, u32, u32);

        // TS2
        LacksSpreadKey(subject, node) <-
            MustSpread(subject, spread),
            SpreadParts(spread, _, key, _, _),
            Node(node),
            !HasDomain(node, key);

        // TS5
        SpreadPod(spread, node, pod) <-
            SpreadLabels(spread, labels),
            PodLabels(pod, labels),
            !Displaced(pod),
            !Terminating(pod),
            Assigned(pod, node);

        // TS7
        OwnSpreadPod(subject, spread, node, pod) <-
            MustSpread(subject, spread),
            SpreadPod(spread, node, pod),
            Own(subject, pod);

        // TS11
        SpreadSkips(subject, spread, node) <-
            Constants(text_honor),
            MustSpread(subject, spread),
            SpreadAffinityPolicy(spread, text_honor),
            NotSelected(subject, node);

        // TS12
        SpreadSkips(subject, spread, node) <-
            Constants(text_honor),
            MustSpread(subject, spread),
            SpreadAffinityPolicy(spread, text_honor),
            Unscheduled(_, subject),
            NotAffine(subject, node);

        // TS13
        SpreadSkips(subject, spread, node) <-
            Constants(text_honor),
            MustSpread(subject, spread),
            SpreadTaintsPolicy(spread, text_honor),
            KeptOff(subject, node);
    }

    pub fn run(tables: &[&support::Table]) -> ::std::vec::Vec<support::Table> {
        let mut tables = tables.iter();
        let mut program = Crepe::new();
        program.extend(support::rows(tables.next()).map(|[a]| Constants(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a]| Node(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a, b]| Assigned(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b]| PodLabels(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a]| Terminating(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a, b, c, d, e]| SpreadParts(support::symbol(a), support::symbol(b), support::symbol(c), d, e)));
        program.extend(support::rows(tables.next()).map(|[a, b]| SpreadAffinityPolicy(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b]| SpreadTaintsPolicy(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b]| NotSelected(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b]| NotAffine(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a]| Displaced(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a, b]| Own(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b]| HasDomain(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b]| Unscheduled(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b]| MustSpread(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b]| SpreadLabels(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b]| KeptOff(support::symbol(a), support::symbol(b))));
        let (rows_0, rows_1, rows_2, rows_3,) = program.run_with_hasher::<support::FxBuildHasher>();
        ::std::vec![
            support::table(rows_0.into_iter().map(|LacksSpreadKey(a, b)| [i64::from(a), i64::from(b)])),
            support::table(rows_1.into_iter().map(|SpreadSkips(a, b, c)| [i64::from(a), i64::from(b), i64::from(c)])),
            support::table(rows_2.into_iter().map(|SpreadPod(a, b, c)| [i64::from(a), i64::from(b), i64::from(c)])),
            support::table(rows_3.into_iter().map(|OwnSpreadPod(a, b, c, d)| [i64::from(a), i64::from(b), i64::from(c), i64::from(d)])),
        ]
    }
}

mod stage_spread_3 {
    use crate::derive::support;

    crepe::crepe! {
        @input
        pub struct Constants(u32); // "Ignore"
        @input
        pub struct Daemonset(u32, u32);
        @input
        pub struct SpreadAffinityPolicy(u32, u32);
        @input
        pub struct Unscheduled(u32, u32);
        @input
        pub struct MustSpread(u32, u32);
        @output
        pub struct Wide(u32, u32);

        // TS14
        Wide(subject, spread) <-
            MustSpread(subject, spread),
            Unscheduled(_, subject);

        // TS15
        Wide(subject, spread) <-
            Constants(text_ignore),
            MustSpread(subject, spread),
            SpreadAffinityPolicy(spread, text_ignore),
            Daemonset(_, subject);
    }

    pub fn run(tables: &[&support::Table]) -> ::std::vec::Vec<support::Table> {
        let mut tables = tables.iter();
        let mut program = Crepe::new();
        program.extend(support::rows(tables.next()).map(|[a]| Constants(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a, b]| Daemonset(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b]| SpreadAffinityPolicy(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b]| Unscheduled(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b]| MustSpread(support::symbol(a), support::symbol(b))));
        let (rows_0,) = program.run_with_hasher::<support::FxBuildHasher>();
        ::std::vec![
            support::table(rows_0.into_iter().map(|Wide(a, b)| [i64::from(a), i64::from(b)])),
        ]
    }
}

mod stage_spread_4 {
    use crate::derive::support;

    crepe::crepe! {
        @input
        pub struct SpreadParts(u32, u32, u32, i64, i64);
        @input
        pub struct InDomain(u32, u32, u32);
        @input
        pub struct LacksSpreadKey(u32, u32);
        @input
        pub struct SpreadSkips(u32, u32, u32);
        @input
        pub struct Wide(u32, u32);
        @input
        pub struct Result31(u32, u32, i64);
        @input
        pub struct Result32(u32, u32, u32, i64);
        @output
        pub struct SpreadNode(u32, u32, u32, u32);
        @output
        pub struct SpreadCount(u32, u32, i64);
        @output
        pub struct OwnSpread(u32, u32, u32, i64);

        // TS6
        SpreadCount(spread, node, many) <-
            Result31(spread, node, many);

        // TS8
        OwnSpread(subject, spread, node, many) <-
            Result32(subject, spread, node, many);

        // TS16
        SpreadNode(subject, spread, value, node) <-
            Wide(subject, spread),
            SpreadParts(spread, _, key, _, _),
            InDomain(node, key, value),
            !LacksSpreadKey(subject, node),
            !SpreadSkips(subject, spread, node);
    }

    pub fn run(tables: &[&support::Table]) -> ::std::vec::Vec<support::Table> {
        let mut tables = tables.iter();
        let mut program = Crepe::new();
        program.extend(support::rows(tables.next()).map(|[a, b, c, d, e]| SpreadParts(support::symbol(a), support::symbol(b), support::symbol(c), d, e)));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| InDomain(support::symbol(a), support::symbol(b), support::symbol(c))));
        program.extend(support::rows(tables.next()).map(|[a, b]| LacksSpreadKey(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| SpreadSkips(support::symbol(a), support::symbol(b), support::symbol(c))));
        program.extend(support::rows(tables.next()).map(|[a, b]| Wide(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| Result31(support::symbol(a), support::symbol(b), c)));
        program.extend(support::rows(tables.next()).map(|[a, b, c, d]| Result32(support::symbol(a), support::symbol(b), support::symbol(c), d)));
        let (rows_0, rows_1, rows_2,) = program.run_with_hasher::<support::FxBuildHasher>();
        ::std::vec![
            support::table(rows_0.into_iter().map(|SpreadNode(a, b, c, d)| [i64::from(a), i64::from(b), i64::from(c), i64::from(d)])),
            support::table(rows_1.into_iter().map(|SpreadCount(a, b, c)| [i64::from(a), i64::from(b), c])),
            support::table(rows_2.into_iter().map(|OwnSpread(a, b, c, d)| [i64::from(a), i64::from(b), i64::from(c), d])),
        ]
    }
}

mod stage_skew_1 {
    use crate::derive::support;

    crepe::crepe! {
        @input
        pub struct SpreadCount(u32, u32, i64);
        @input
        pub struct SpreadNode(u32, u32, u32, u32);
        @output
        pub struct SpreadPart(u32, u32, u32, u32, i64);

        // TK1
        SpreadPart(subject, spread, value, node, 0i64) <-
            SpreadNode(subject, spread, value, node);

        // TK2
        SpreadPart(subject, spread, value, node, many) <-
            SpreadNode(subject, spread, value, node),
            SpreadCount(spread, node, many);
    }

    pub fn run(tables: &[&support::Table]) -> ::std::vec::Vec<support::Table> {
        let mut tables = tables.iter();
        let mut program = Crepe::new();
        program.extend(support::rows(tables.next()).map(|[a, b, c]| SpreadCount(support::symbol(a), support::symbol(b), c)));
        program.extend(support::rows(tables.next()).map(|[a, b, c, d]| SpreadNode(support::symbol(a), support::symbol(b), support::symbol(c), support::symbol(d))));
        let (rows_0,) = program.run_with_hasher::<support::FxBuildHasher>();
        ::std::vec![
            support::table(rows_0.into_iter().map(|SpreadPart(a, b, c, d, e)| [i64::from(a), i64::from(b), i64::from(c), i64::from(d), e])),
        ]
    }
}

mod stage_skew_2 {
    use crate::derive::support;

    crepe::crepe! {
        @input
        pub struct Result28(u32, u32, u32, i64);
        @output
        pub struct SpreadTotal(u32, u32, u32, i64);

        // TK3
        SpreadTotal(subject, spread, value, total) <-
            Result28(subject, spread, value, total);
    }

    pub fn run(tables: &[&support::Table]) -> ::std::vec::Vec<support::Table> {
        let mut tables = tables.iter();
        let mut program = Crepe::new();
        program.extend(support::rows(tables.next()).map(|[a, b, c, d]| Result28(support::symbol(a), support::symbol(b), support::symbol(c), d)));
        let (rows_0,) = program.run_with_hasher::<support::FxBuildHasher>();
        ::std::vec![
            support::table(rows_0.into_iter().map(|SpreadTotal(a, b, c, d)| [i64::from(a), i64::from(b), i64::from(c), d])),
        ]
    }
}

mod stage_skew_3 {
    use crate::derive::support;

    crepe::crepe! {
        @input
        pub struct SpreadParts(u32, u32, u32, i64, i64);
        @input
        pub struct Result29(u32, u32, i64);
        @input
        pub struct Result30(u32, u32, i64);
        @output
        pub struct SpreadDomains(u32, u32, i64);
        @output
        pub struct SpreadFew(u32, u32);
        @output
        pub struct SpreadLeast(u32, u32, i64);

        // TK4
        SpreadLeast(subject, spread, least) <-
            Result29(subject, spread, least);

        // TK5
        SpreadDomains(subject, spread, many) <-
            Result30(subject, spread, many);

        // TK6
        SpreadFew(subject, spread) <-
            SpreadDomains(subject, spread, many),
            SpreadParts(spread, _, _, _, domains),
            (many < domains);
    }

    pub fn run(tables: &[&support::Table]) -> ::std::vec::Vec<support::Table> {
        let mut tables = tables.iter();
        let mut program = Crepe::new();
        program.extend(support::rows(tables.next()).map(|[a, b, c, d, e]| SpreadParts(support::symbol(a), support::symbol(b), support::symbol(c), d, e)));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| Result29(support::symbol(a), support::symbol(b), c)));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| Result30(support::symbol(a), support::symbol(b), c)));
        let (rows_0, rows_1, rows_2,) = program.run_with_hasher::<support::FxBuildHasher>();
        ::std::vec![
            support::table(rows_0.into_iter().map(|SpreadDomains(a, b, c)| [i64::from(a), i64::from(b), c])),
            support::table(rows_1.into_iter().map(|SpreadFew(a, b)| [i64::from(a), i64::from(b)])),
            support::table(rows_2.into_iter().map(|SpreadLeast(a, b, c)| [i64::from(a), i64::from(b), c])),
        ]
    }
}

mod stage_skew_4 {
    use crate::derive::support;

    crepe::crepe! {
        @input
        pub struct Constants(u32); // "Honor"
        @input
        pub struct Daemonset(u32, u32);
        @input
        pub struct SpreadParts(u32, u32, u32, i64, i64);
        @input
        pub struct SpreadAffinityPolicy(u32, u32);
        @input
        pub struct InDomain(u32, u32, u32);
        @input
        pub struct SpreadTotal(u32, u32, u32, i64);
        @input
        pub struct SpreadLeast(u32, u32, i64);
        @input
        pub struct SpreadFew(u32, u32);
        @input
        pub struct MustSpread(u32, u32);
        @input
        pub struct LacksSpreadKey(u32, u32);
        @input
        pub struct SpreadCount(u32, u32, i64);
        @input
        pub struct OwnSpread(u32, u32, u32, i64);
        @input
        pub struct SpreadSelf(u32, u32, i64);
        @input
        pub struct SpreadSkips(u32, u32, u32);
        @input
        pub struct SpreadNode(u32, u32, u32, u32);
        @output
        pub struct SpreadOthers(u32, u32, u32, u32, i64);
        @output
        pub struct SpreadHere(u32, u32, u32, i64);
        @output
        pub struct Unspreadable(u32, u32);

        // TK7
        SpreadOthers(subject, spread, node, value, total) <-
            SpreadTotal(subject, spread, value, total),
            SpreadParts(spread, _, key, _, _),
            InDomain(node, key, value),
            !OwnSpread(subject, spread, node, _);

        // TK8
        SpreadOthers(subject, spread, node, value, value_2) <-
            OwnSpread(subject, spread, node, own),
            SpreadNode(subject, spread, value, node),
            SpreadTotal(subject, spread, value, total),
            let Some(value_2) = support::apply(support::Function::Subtract, total, own, 47);

        // TK9
        SpreadOthers(subject, spread, node, value, total) <-
            OwnSpread(subject, spread, node, _),
            SpreadTotal(subject, spread, value, total),
            !SpreadNode(subject, spread, value, node),
            InDomain(node, key, value),
            SpreadParts(spread, _, key, _, _);

        // TK10
        Unspreadable(subject, node) <-
            LacksSpreadKey(subject, node);

        // TK11
        Unspreadable(subject, node) <-
            SpreadOthers(subject, spread, node, _, total),
            !SpreadFew(subject, spread),
            SpreadSelf(subject, spread, new),
            SpreadLeast(subject, spread, least),
            SpreadParts(spread, _, _, skew, _),
            let Some(value_2) = support::apply(support::Function::Add, total, new, 48),
            let Some(value_3) = support::apply(support::Function::Subtract, value_2, least, 49),
            (value_3 > skew);

        // TK12
        Unspreadable(subject, node) <-
            SpreadOthers(subject, spread, node, _, total),
            SpreadFew(subject, spread),
            SpreadSelf(subject, spread, new),
            SpreadParts(spread, _, _, skew, _),
            let Some(value_2) = support::apply(support::Function::Add, total, new, 50),
            (value_2 > skew);

        // TK13
        SpreadHere(subject, spread, node, many) <-
            MustSpread(subject, spread),
            SpreadCount(spread, node, many),
            !OwnSpread(subject, spread, node, _);

        // TK14
        SpreadHere(subject, spread, node, value) <-
            SpreadCount(spread, node, many),
            OwnSpread(subject, spread, node, own),
            let Some(value) = support::apply(support::Function::Subtract, many, own, 51);

        // TK15
        Unspreadable(subject, node) <-
            Constants(text_honor),
            Daemonset(_, subject),
            SpreadHere(subject, spread, node, many),
            !LacksSpreadKey(subject, node),
            !SpreadSkips(subject, spread, node),
            SpreadAffinityPolicy(spread, text_honor),
            SpreadSelf(subject, spread, new),
            SpreadParts(spread, _, _, skew, domains),
            (domains > 1i64),
            let Some(value) = support::apply(support::Function::Add, many, new, 52),
            (value > skew);
    }

    pub fn run(tables: &[&support::Table]) -> ::std::vec::Vec<support::Table> {
        let mut tables = tables.iter();
        let mut program = Crepe::new();
        program.extend(support::rows(tables.next()).map(|[a]| Constants(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a, b]| Daemonset(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b, c, d, e]| SpreadParts(support::symbol(a), support::symbol(b), support::symbol(c), d, e)));
        program.extend(support::rows(tables.next()).map(|[a, b]| SpreadAffinityPolicy(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| InDomain(support::symbol(a), support::symbol(b), support::symbol(c))));
        program.extend(support::rows(tables.next()).map(|[a, b, c, d]| SpreadTotal(support::symbol(a), support::symbol(b), support::symbol(c), d)));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| SpreadLeast(support::symbol(a), support::symbol(b), c)));
        program.extend(support::rows(tables.next()).map(|[a, b]| SpreadFew(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b]| MustSpread(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b]| LacksSpreadKey(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| SpreadCount(support::symbol(a), support::symbol(b), c)));
        program.extend(support::rows(tables.next()).map(|[a, b, c, d]| OwnSpread(support::symbol(a), support::symbol(b), support::symbol(c), d)));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| SpreadSelf(support::symbol(a), support::symbol(b), c)));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| SpreadSkips(support::symbol(a), support::symbol(b), support::symbol(c))));
        program.extend(support::rows(tables.next()).map(|[a, b, c, d]| SpreadNode(support::symbol(a), support::symbol(b), support::symbol(c), support::symbol(d))));
        let (rows_0, rows_1, rows_2,) = program.run_with_hasher::<support::FxBuildHasher>();
        ::std::vec![
            support::table(rows_0.into_iter().map(|SpreadOthers(a, b, c, d, e)| [i64::from(a), i64::from(b), i64::from(c), i64::from(d), e])),
            support::table(rows_1.into_iter().map(|SpreadHere(a, b, c, d)| [i64::from(a), i64::from(b), i64::from(c), d])),
            support::table(rows_2.into_iter().map(|Unspreadable(a, b)| [i64::from(a), i64::from(b)])),
        ]
    }
}

mod stage_updates_1 {
    use crate::derive::support;

    crepe::crepe! {
        @input
        pub struct Managed(u32);
        @output
        pub struct Need38(u32);

        // U1
        Need38(daemonset) <-
            Managed(daemonset);
    }

    pub fn run(tables: &[&support::Table]) -> ::std::vec::Vec<support::Table> {
        let mut tables = tables.iter();
        let mut program = Crepe::new();
        program.extend(support::rows(tables.next()).map(|[a]| Managed(support::symbol(a))));
        let (rows_0,) = program.run_with_hasher::<support::FxBuildHasher>();
        ::std::vec![
            support::table(rows_0.into_iter().map(|Need38(a)| [i64::from(a)])),
        ]
    }
}

mod stage_updates_2 {
    use crate::derive::support;

    crepe::crepe! {
        @input
        pub struct Terminating(u32);
        @input
        pub struct Crowd(u32, u32, u32);
        @input
        pub struct Crowded(u32, u32);
        @input
        pub struct Outdated(u32, u32, u32);
        @output
        pub struct LivesInCrowd(u32, u32, u32);
        @output
        pub struct OldInCrowd(u32, u32, u32);
        @output
        pub struct Need40(u32, u32);
        @output
        pub struct Need41(u32, u32);
        @output
        pub struct NewInCrowd(u32, u32, u32);
        @output
        pub struct Need39(u32, u32);

        // U10
        LivesInCrowd(daemonset, node, pod) <-
            Crowd(daemonset, node, pod),
            !Terminating(pod);

        // U12
        Need39(daemonset, node) <-
            Crowded(daemonset, node);

        // U16
        OldInCrowd(daemonset, node, pod) <-
            LivesInCrowd(daemonset, node, pod),
            Outdated(daemonset, node, pod);

        // U17
        NewInCrowd(daemonset, node, pod) <-
            LivesInCrowd(daemonset, node, pod),
            !Outdated(daemonset, node, pod);

        // U18
        Need40(daemonset, node) <-
            Crowded(daemonset, node);

        // U19
        Need41(daemonset, node) <-
            Crowded(daemonset, node);
    }

    pub fn run(tables: &[&support::Table]) -> ::std::vec::Vec<support::Table> {
        let mut tables = tables.iter();
        let mut program = Crepe::new();
        program.extend(support::rows(tables.next()).map(|[a]| Terminating(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| Crowd(support::symbol(a), support::symbol(b), support::symbol(c))));
        program.extend(support::rows(tables.next()).map(|[a, b]| Crowded(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| Outdated(support::symbol(a), support::symbol(b), support::symbol(c))));
        let (rows_0, rows_1, rows_2, rows_3, rows_4, rows_5,) = program.run_with_hasher::<support::FxBuildHasher>();
        ::std::vec![
            support::table(rows_0.into_iter().map(|LivesInCrowd(a, b, c)| [i64::from(a), i64::from(b), i64::from(c)])),
            support::table(rows_1.into_iter().map(|OldInCrowd(a, b, c)| [i64::from(a), i64::from(b), i64::from(c)])),
            support::table(rows_2.into_iter().map(|Need40(a, b)| [i64::from(a), i64::from(b)])),
            support::table(rows_3.into_iter().map(|Need41(a, b)| [i64::from(a), i64::from(b)])),
            support::table(rows_4.into_iter().map(|NewInCrowd(a, b, c)| [i64::from(a), i64::from(b), i64::from(c)])),
            support::table(rows_5.into_iter().map(|Need39(a, b)| [i64::from(a), i64::from(b)])),
        ]
    }
}

mod stage_updates_3 {
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
        pub struct Result38(u32, i64);
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
        pub struct Need42(u32);
        @output
        pub struct Need43(u32);

        // U1
        Desired(daemonset, many) <-
            Managed(daemonset),
            Result38(daemonset, many);

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
            let Some(value) = support::apply(support::Function::Multiply, amount, desired, 57),
            let Some(value_2) = support::apply(support::Function::Add, value, 99i64, 58),
            let Some(value_3) = support::apply(support::Function::Divide, value_2, 100i64, 59);

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
            let Some(value) = support::apply(support::Function::Multiply, amount, desired, 60),
            let Some(value_2) = support::apply(support::Function::Add, value, 99i64, 61),
            let Some(value_3) = support::apply(support::Function::Divide, value_2, 100i64, 62);

        // U7
        UnavailableLimit(daemonset, limit) <-
            AskedLimit(daemonset, limit),
            (limit > 0i64);

        // U8
        UnavailableLimit(daemonset, 1i64) <-
            AskedLimit(daemonset, 0i64),
            Desired(daemonset, desired),
            (desired > 0i64);

        // U9
        UnavailableLimit(daemonset, 0i64) <-
            AskedLimit(daemonset, 0i64),
            Desired(daemonset, 0i64);

        // U35
        Need42(daemonset) <-
            UnavailableLimit(daemonset, _);

        // U36
        Need43(daemonset) <-
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
        program.extend(support::rows(tables.next()).map(|[a, b]| Result38(support::symbol(a), b)));
        let (rows_0, rows_1, rows_2, rows_3, rows_4, rows_5, rows_6,) = program.run_with_hasher::<support::FxBuildHasher>();
        ::std::vec![
            support::table(rows_0.into_iter().map(|Rolling(a)| [i64::from(a)])),
            support::table(rows_1.into_iter().map(|Desired(a, b)| [i64::from(a), b])),
            support::table(rows_2.into_iter().map(|SurgeLimit(a, b)| [i64::from(a), b])),
            support::table(rows_3.into_iter().map(|AskedLimit(a, b)| [i64::from(a), b])),
            support::table(rows_4.into_iter().map(|UnavailableLimit(a, b)| [i64::from(a), b])),
            support::table(rows_5.into_iter().map(|Need42(a)| [i64::from(a)])),
            support::table(rows_6.into_iter().map(|Need43(a)| [i64::from(a)])),
        ]
    }
}

mod stage_updates_4 {
    use crate::derive::support;

    crepe::crepe! {
        @input
        pub struct Constants(u32, u32, u32); // "replacement", "surge", "removal"
        @input
        pub struct Terminating(u32);
        @input
        pub struct Crowded(u32, u32);
        @input
        pub struct Misscheduled(u32, u32);
        @input
        pub struct Vanished(u32, u32);
        @input
        pub struct HaltedThere(u32, u32, u32);
        @input
        pub struct Outdated(u32, u32, u32);
        @input
        pub struct Unavailable(u32, u32, u32);
        @input
        pub struct SurgeLimit(u32, i64);
        @input
        pub struct UnavailableLimit(u32, i64);
        @input
        pub struct OldInCrowd(u32, u32, u32);
        @input
        pub struct NewInCrowd(u32, u32, u32);
        @input
        pub struct Result39(u32, u32, i64);
        @input
        pub struct Result40(u32, u32, i64);
        @input
        pub struct Result41(u32, u32, i64);
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
        pub struct Relieved(u32, u32, u32, u32);
        @output
        pub struct Surged(u32, u32);

        // U11
        Unclear(daemonset, node) <-
            HaltedThere(daemonset, node, pod),
            !Crowded(daemonset, node),
            Terminating(pod);

        // U12
        Unclear(daemonset, node) <-
            Crowded(daemonset, node),
            Result39(daemonset, node, many),
            (many != 1i64);

        // U13
        Down(daemonset, node) <-
            UnavailableLimit(daemonset, _),
            Unclear(daemonset, node);

        // U14
        Down(daemonset, node) <-
            Unavailable(daemonset, node, pod),
            !Terminating(pod),
            !Unclear(daemonset, node),
            UnavailableLimit(daemonset, _);

        // U15
        Replaceable(daemonset, node, pod) <-
            Outdated(daemonset, node, pod),
            !Terminating(pod),
            !Unclear(daemonset, node),
            UnavailableLimit(daemonset, _);

        // U18
        Overfull(daemonset, node) <-
            Crowded(daemonset, node),
            Result40(daemonset, node, many),
            (many > 1i64);

        // U19
        Overfull(daemonset, node) <-
            Crowded(daemonset, node),
            Result41(daemonset, node, many),
            (many > 1i64);

        // U20
        Relieved(daemonset, node, pod, new) <-
            OldInCrowd(daemonset, node, pod),
            !Overfull(daemonset, node),
            NewInCrowd(daemonset, node, new);

        // U21
        Unrelieved(daemonset, node, pod) <-
            Outdated(daemonset, node, pod),
            !Terminating(pod),
            !Crowded(daemonset, node),
            SurgeLimit(daemonset, limit),
            (limit > 0i64);

        // U22
        Unrelieved(daemonset, node, pod) <-
            OldInCrowd(daemonset, node, pod),
            !Overfull(daemonset, node),
            !NewInCrowd(daemonset, node, _),
            SurgeLimit(daemonset, limit),
            (limit > 0i64);

        // U23
        Stuck(daemonset, node, pod) <-
            Unrelieved(daemonset, node, pod),
            Vanished(daemonset, node);

        // U24
        Surged(daemonset, node) <-
            Overfull(daemonset, node),
            SurgeLimit(daemonset, _);

        // U25
        Surged(daemonset, node) <-
            Relieved(daemonset, node, _, new),
            Unavailable(daemonset, node, new),
            SurgeLimit(daemonset, _);

        // U26
        Waits(daemonset, text_replacement, node, pod) <-
            Constants(text_replacement, _, _),
            Replaceable(daemonset, node, pod),
            !Unavailable(daemonset, node, pod);

        // U27
        Waits(daemonset, text_surge, node, pod) <-
            Constants(_, text_surge, _),
            Unrelieved(daemonset, node, pod),
            !Unavailable(daemonset, node, pod),
            !Misscheduled(daemonset, node),
            !Stuck(daemonset, _, _);

        // U28
        Waits(daemonset, text_removal, node, pod) <-
            Constants(_, _, text_removal),
            Unrelieved(daemonset, node, pod),
            !Unavailable(daemonset, node, pod),
            !Stuck(daemonset, _, _),
            Misscheduled(daemonset, node);
    }

    pub fn run(tables: &[&support::Table]) -> ::std::vec::Vec<support::Table> {
        let mut tables = tables.iter();
        let mut program = Crepe::new();
        program.extend(support::rows(tables.next()).map(|[a, b, c]| Constants(support::symbol(a), support::symbol(b), support::symbol(c))));
        program.extend(support::rows(tables.next()).map(|[a]| Terminating(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a, b]| Crowded(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b]| Misscheduled(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b]| Vanished(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| HaltedThere(support::symbol(a), support::symbol(b), support::symbol(c))));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| Outdated(support::symbol(a), support::symbol(b), support::symbol(c))));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| Unavailable(support::symbol(a), support::symbol(b), support::symbol(c))));
        program.extend(support::rows(tables.next()).map(|[a, b]| SurgeLimit(support::symbol(a), b)));
        program.extend(support::rows(tables.next()).map(|[a, b]| UnavailableLimit(support::symbol(a), b)));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| OldInCrowd(support::symbol(a), support::symbol(b), support::symbol(c))));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| NewInCrowd(support::symbol(a), support::symbol(b), support::symbol(c))));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| Result39(support::symbol(a), support::symbol(b), c)));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| Result40(support::symbol(a), support::symbol(b), c)));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| Result41(support::symbol(a), support::symbol(b), c)));
        let (rows_0, rows_1, rows_2, rows_3, rows_4, rows_5, rows_6, rows_7, rows_8,) = program.run_with_hasher::<support::FxBuildHasher>();
        ::std::vec![
            support::table(rows_0.into_iter().map(|Overfull(a, b)| [i64::from(a), i64::from(b)])),
            support::table(rows_1.into_iter().map(|Unrelieved(a, b, c)| [i64::from(a), i64::from(b), i64::from(c)])),
            support::table(rows_2.into_iter().map(|Stuck(a, b, c)| [i64::from(a), i64::from(b), i64::from(c)])),
            support::table(rows_3.into_iter().map(|Unclear(a, b)| [i64::from(a), i64::from(b)])),
            support::table(rows_4.into_iter().map(|Replaceable(a, b, c)| [i64::from(a), i64::from(b), i64::from(c)])),
            support::table(rows_5.into_iter().map(|Waits(a, b, c, d)| [i64::from(a), i64::from(b), i64::from(c), i64::from(d)])),
            support::table(rows_6.into_iter().map(|Down(a, b)| [i64::from(a), i64::from(b)])),
            support::table(rows_7.into_iter().map(|Relieved(a, b, c, d)| [i64::from(a), i64::from(b), i64::from(c), i64::from(d)])),
            support::table(rows_8.into_iter().map(|Surged(a, b)| [i64::from(a), i64::from(b)])),
        ]
    }
}

mod stage_updates_5 {
    use crate::derive::support;

    crepe::crepe! {
        @input
        pub struct Constants(u32); // "removal"
        @input
        pub struct Terminating(u32);
        @input
        pub struct Crowded(u32, u32);
        @input
        pub struct Placed(u32, u32, u32);
        @input
        pub struct HaltedThere(u32, u32, u32);
        @input
        pub struct Unavailable(u32, u32, u32);
        @input
        pub struct OldInCrowd(u32, u32, u32);
        @input
        pub struct NewInCrowd(u32, u32, u32);
        @input
        pub struct Overfull(u32, u32);
        @input
        pub struct Waits(u32, u32, u32, u32);
        @output
        pub struct Removing(u32);
        @output
        pub struct Occupied(u32, u32);
        @output
        pub struct Served(u32, u32);
        @output
        pub struct Unserved(u32, u32);

        // U29
        Removing(daemonset) <-
            Constants(text_removal),
            Waits(daemonset, text_removal, _, _);

        // U30
        Served(daemonset, node) <-
            OldInCrowd(daemonset, node, pod),
            !Overfull(daemonset, node),
            !Unavailable(daemonset, node, pod);

        // U31
        Served(daemonset, node) <-
            NewInCrowd(daemonset, node, pod),
            !Overfull(daemonset, node),
            !OldInCrowd(daemonset, node, _),
            !Unavailable(daemonset, node, pod);

        // U32
        Unserved(daemonset, node) <-
            Crowded(daemonset, node),
            !Served(daemonset, node);

        // U33
        Unserved(daemonset, node) <-
            HaltedThere(daemonset, node, pod),
            !Crowded(daemonset, node),
            Terminating(pod);

        // U34
        Unserved(daemonset, node) <-
            Unavailable(daemonset, node, _),
            !Crowded(daemonset, node);

        // U38
        Occupied(daemonset, node) <-
            Removing(daemonset),
            Placed(daemonset, node, _);
    }

    pub fn run(tables: &[&support::Table]) -> ::std::vec::Vec<support::Table> {
        let mut tables = tables.iter();
        let mut program = Crepe::new();
        program.extend(support::rows(tables.next()).map(|[a]| Constants(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a]| Terminating(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a, b]| Crowded(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| Placed(support::symbol(a), support::symbol(b), support::symbol(c))));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| HaltedThere(support::symbol(a), support::symbol(b), support::symbol(c))));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| Unavailable(support::symbol(a), support::symbol(b), support::symbol(c))));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| OldInCrowd(support::symbol(a), support::symbol(b), support::symbol(c))));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| NewInCrowd(support::symbol(a), support::symbol(b), support::symbol(c))));
        program.extend(support::rows(tables.next()).map(|[a, b]| Overfull(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b, c, d]| Waits(support::symbol(a), support::symbol(b), support::symbol(c), support::symbol(d))));
        let (rows_0, rows_1, rows_2, rows_3,) = program.run_with_hasher::<support::FxBuildHasher>();
        ::std::vec![
            support::table(rows_0.into_iter().map(|Removing(a)| [i64::from(a)])),
            support::table(rows_1.into_iter().map(|Occupied(a, b)| [i64::from(a), i64::from(b)])),
            support::table(rows_2.into_iter().map(|Served(a, b)| [i64::from(a), i64::from(b)])),
            support::table(rows_3.into_iter().map(|Unserved(a, b)| [i64::from(a), i64::from(b)])),
        ]
    }
}

mod stage_updates_6 {
    use crate::derive::support;

    crepe::crepe! {
        @input
        pub struct Removing(u32);
        @output
        pub struct Need44(u32);
        @output
        pub struct Need45(u32);

        // U37
        Need44(daemonset) <-
            Removing(daemonset);

        // U37
        Need45(daemonset) <-
            Removing(daemonset);
    }

    pub fn run(tables: &[&support::Table]) -> ::std::vec::Vec<support::Table> {
        let mut tables = tables.iter();
        let mut program = Crepe::new();
        program.extend(support::rows(tables.next()).map(|[a]| Removing(support::symbol(a))));
        let (rows_0, rows_1,) = program.run_with_hasher::<support::FxBuildHasher>();
        ::std::vec![
            support::table(rows_0.into_iter().map(|Need44(a)| [i64::from(a)])),
            support::table(rows_1.into_iter().map(|Need45(a)| [i64::from(a)])),
        ]
    }
}

mod stage_updates_7 {
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
        pub struct Result42(u32, i64);
        @input
        pub struct Result43(u32, i64);
        @input
        pub struct Result44(u32, i64);
        @input
        pub struct Result45(u32, i64);
        @output
        pub struct Room(u32, u32, i64);

        // U35
        Room(daemonset, text_replacement, value) <-
            Constants(text_replacement, _, _),
            UnavailableLimit(daemonset, limit),
            Result42(daemonset, used),
            let Some(value) = support::apply(support::Function::Subtract, limit, used, 67);

        // U36
        Room(daemonset, text_surge, value) <-
            Constants(_, text_surge, _),
            SurgeLimit(daemonset, limit),
            (limit > 0i64),
            Result43(daemonset, used),
            let Some(value) = support::apply(support::Function::Subtract, limit, used, 68);

        // U37
        Room(daemonset, text_removal, value_2) <-
            Constants(_, _, text_removal),
            Removing(daemonset),
            Desired(daemonset, desired),
            Result44(daemonset, occupied),
            Result45(daemonset, unserved),
            let Some(value) = support::apply(support::Function::Subtract, occupied, unserved, 69),
            let Some(value_2) = support::apply(support::Function::Subtract, value, desired, 70);
    }

    pub fn run(tables: &[&support::Table]) -> ::std::vec::Vec<support::Table> {
        let mut tables = tables.iter();
        let mut program = Crepe::new();
        program.extend(support::rows(tables.next()).map(|[a, b, c]| Constants(support::symbol(a), support::symbol(b), support::symbol(c))));
        program.extend(support::rows(tables.next()).map(|[a, b]| Desired(support::symbol(a), b)));
        program.extend(support::rows(tables.next()).map(|[a, b]| SurgeLimit(support::symbol(a), b)));
        program.extend(support::rows(tables.next()).map(|[a, b]| UnavailableLimit(support::symbol(a), b)));
        program.extend(support::rows(tables.next()).map(|[a]| Removing(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a, b]| Result42(support::symbol(a), b)));
        program.extend(support::rows(tables.next()).map(|[a, b]| Result43(support::symbol(a), b)));
        program.extend(support::rows(tables.next()).map(|[a, b]| Result44(support::symbol(a), b)));
        program.extend(support::rows(tables.next()).map(|[a, b]| Result45(support::symbol(a), b)));
        let (rows_0,) = program.run_with_hasher::<support::FxBuildHasher>();
        ::std::vec![
            support::table(rows_0.into_iter().map(|Room(a, b, c)| [i64::from(a), i64::from(b), c])),
        ]
    }
}

mod stage_status_1 {
    use crate::derive::support;

    crepe::crepe! {
        @input
        pub struct Desired(u32, i64);
        @output
        pub struct Need33(u32);
        @output
        pub struct Need34(u32);

        // N7
        Need33(daemonset) <-
            Desired(daemonset, _);

        // N10
        Need34(daemonset) <-
            Desired(daemonset, _);
    }

    pub fn run(tables: &[&support::Table]) -> ::std::vec::Vec<support::Table> {
        let mut tables = tables.iter();
        let mut program = Crepe::new();
        program.extend(support::rows(tables.next()).map(|[a, b]| Desired(support::symbol(a), b)));
        let (rows_0, rows_1,) = program.run_with_hasher::<support::FxBuildHasher>();
        ::std::vec![
            support::table(rows_0.into_iter().map(|Need33(a)| [i64::from(a)])),
            support::table(rows_1.into_iter().map(|Need34(a)| [i64::from(a)])),
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
        pub struct Oldest(u32, u32, u32, u32);
        @input
        pub struct Crowd(u32, u32, u32);
        @input
        pub struct Misscheduled(u32, u32);
        @input
        pub struct Outdated(u32, u32, u32);
        @input
        pub struct Unavailable(u32, u32, u32);
        @input
        pub struct Unready(u32);
        @output
        pub struct Hidden(u32, u32, u32);
        @output
        pub struct NotAvailable(u32, u32, u32);
        @output
        pub struct NotReady(u32, u32, u32);
        @output
        pub struct NotUpdated(u32, u32, u32);

        // N1
        Hidden(daemonset, node, pod) <-
            Constants(text_there),
            Crowd(daemonset, node, pod),
            !Oldest(daemonset, node, text_there, pod);

        // N2
        Hidden(daemonset, node, pod) <-
            Unavailable(daemonset, node, pod),
            Misscheduled(daemonset, node);

        // N3
        Hidden(daemonset, node, pod) <-
            Outdated(daemonset, node, pod),
            Misscheduled(daemonset, node);

        // N4
        NotAvailable(daemonset, node, pod) <-
            Unavailable(daemonset, node, pod),
            !Hidden(daemonset, node, pod),
            Node(node);

        // N5
        NotReady(daemonset, node, pod) <-
            NotAvailable(daemonset, node, pod),
            Unready(pod);

        // N6
        NotUpdated(daemonset, node, pod) <-
            Outdated(daemonset, node, pod),
            !Hidden(daemonset, node, pod),
            Node(node);
    }

    pub fn run(tables: &[&support::Table]) -> ::std::vec::Vec<support::Table> {
        let mut tables = tables.iter();
        let mut program = Crepe::new();
        program.extend(support::rows(tables.next()).map(|[a]| Constants(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a]| Node(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a, b, c, d]| Oldest(support::symbol(a), support::symbol(b), support::symbol(c), support::symbol(d))));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| Crowd(support::symbol(a), support::symbol(b), support::symbol(c))));
        program.extend(support::rows(tables.next()).map(|[a, b]| Misscheduled(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| Outdated(support::symbol(a), support::symbol(b), support::symbol(c))));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| Unavailable(support::symbol(a), support::symbol(b), support::symbol(c))));
        program.extend(support::rows(tables.next()).map(|[a]| Unready(support::symbol(a))));
        let (rows_0, rows_1, rows_2, rows_3,) = program.run_with_hasher::<support::FxBuildHasher>();
        ::std::vec![
            support::table(rows_0.into_iter().map(|Hidden(a, b, c)| [i64::from(a), i64::from(b), i64::from(c)])),
            support::table(rows_1.into_iter().map(|NotAvailable(a, b, c)| [i64::from(a), i64::from(b), i64::from(c)])),
            support::table(rows_2.into_iter().map(|NotReady(a, b, c)| [i64::from(a), i64::from(b), i64::from(c)])),
            support::table(rows_3.into_iter().map(|NotUpdated(a, b, c)| [i64::from(a), i64::from(b), i64::from(c)])),
        ]
    }
}

mod stage_status_3 {
    use crate::derive::support;

    crepe::crepe! {
        @input
        pub struct Desired(u32, i64);
        @input
        pub struct Result33(u32, i64);
        @output
        pub struct Current(u32, i64);
        @output
        pub struct Need35(u32);
        @output
        pub struct Need36(u32);
        @output
        pub struct Need37(u32);

        // N7
        Current(daemonset, value) <-
            Desired(daemonset, desired),
            Result33(daemonset, missing),
            let Some(value) = support::apply(support::Function::Subtract, desired, missing, 73);

        // N11
        Need35(daemonset) <-
            Current(daemonset, _);

        // N12
        Need36(daemonset) <-
            Current(daemonset, _);

        // N13
        Need37(daemonset) <-
            Current(daemonset, _);
    }

    pub fn run(tables: &[&support::Table]) -> ::std::vec::Vec<support::Table> {
        let mut tables = tables.iter();
        let mut program = Crepe::new();
        program.extend(support::rows(tables.next()).map(|[a, b]| Desired(support::symbol(a), b)));
        program.extend(support::rows(tables.next()).map(|[a, b]| Result33(support::symbol(a), b)));
        let (rows_0, rows_1, rows_2, rows_3,) = program.run_with_hasher::<support::FxBuildHasher>();
        ::std::vec![
            support::table(rows_0.into_iter().map(|Current(a, b)| [i64::from(a), b])),
            support::table(rows_1.into_iter().map(|Need35(a)| [i64::from(a)])),
            support::table(rows_2.into_iter().map(|Need36(a)| [i64::from(a)])),
            support::table(rows_3.into_iter().map(|Need37(a)| [i64::from(a)])),
        ]
    }
}

mod stage_status_4 {
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
        pub struct Result34(u32, i64);
        @input
        pub struct Result35(u32, i64);
        @input
        pub struct Result36(u32, i64);
        @input
        pub struct Result37(u32, i64);
        @output
        pub struct Counted(u32, u32, i64);
        @output
        pub struct Restated(u32);
        @output
        pub struct Status(u32, u32, i64);

        // N8
        Counted(daemonset, text_desirednumberscheduled, number) <-
            Constants(text_desirednumberscheduled, _, _, _, _, _, _, _),
            Desired(daemonset, number);

        // N9
        Counted(daemonset, text_currentnumberscheduled, number) <-
            Constants(_, text_currentnumberscheduled, _, _, _, _, _, _),
            Current(daemonset, number);

        // N10
        Counted(daemonset, text_numbermisscheduled, number) <-
            Constants(_, _, text_numbermisscheduled, _, _, _, _, _),
            Desired(daemonset, _),
            Result34(daemonset, number);

        // N11
        Counted(daemonset, text_numberready, value) <-
            Constants(_, _, _, text_numberready, _, _, _, _),
            Current(daemonset, current),
            Result35(daemonset, unready),
            let Some(value) = support::apply(support::Function::Subtract, current, unready, 77);

        // N12
        Counted(daemonset, text_updatednumberscheduled, value) <-
            Constants(_, _, _, _, text_updatednumberscheduled, _, _, _),
            Current(daemonset, current),
            Result36(daemonset, outdated),
            let Some(value) = support::apply(support::Function::Subtract, current, outdated, 78);

        // N13
        Counted(daemonset, text_numberavailable, value) <-
            Constants(_, _, _, _, _, text_numberavailable, _, _),
            Current(daemonset, current),
            Result37(daemonset, unavailable),
            let Some(value) = support::apply(support::Function::Subtract, current, unavailable, 79);

        // N14
        Counted(daemonset, text_numberunavailable, value) <-
            Constants(text_desirednumberscheduled, _, _, _, _, text_numberavailable, text_numberunavailable, _),
            Counted(daemonset, text_desirednumberscheduled, desired),
            Counted(daemonset, text_numberavailable, available),
            let Some(value) = support::apply(support::Function::Subtract, desired, available, 80);

        // N15
        Restated(daemonset) <-
            Counted(daemonset, field, number),
            !Reported(daemonset, field, number);

        // N16
        Restated(daemonset) <-
            Constants(_, _, _, _, _, _, _, text_observedgeneration),
            Managed(daemonset),
            Reported(daemonset, text_observedgeneration, observed),
            DaemonsetGeneration(daemonset, generation),
            (observed < generation);

        // N17
        Status(daemonset, field, number) <-
            Counted(daemonset, field, number);

        // N18
        Status(daemonset, text_observedgeneration, number) <-
            Constants(_, _, _, _, _, _, _, text_observedgeneration),
            Restated(daemonset),
            DaemonsetGeneration(daemonset, number);

        // N19
        Status(daemonset, text_observedgeneration, number) <-
            Constants(_, _, _, _, _, _, _, text_observedgeneration),
            Managed(daemonset),
            !Restated(daemonset),
            Reported(daemonset, text_observedgeneration, number);

        // N20
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
        program.extend(support::rows(tables.next()).map(|[a, b]| Result34(support::symbol(a), b)));
        program.extend(support::rows(tables.next()).map(|[a, b]| Result35(support::symbol(a), b)));
        program.extend(support::rows(tables.next()).map(|[a, b]| Result36(support::symbol(a), b)));
        program.extend(support::rows(tables.next()).map(|[a, b]| Result37(support::symbol(a), b)));
        let (rows_0, rows_1, rows_2,) = program.run_with_hasher::<support::FxBuildHasher>();
        ::std::vec![
            support::table(rows_0.into_iter().map(|Counted(a, b, c)| [i64::from(a), i64::from(b), c])),
            support::table(rows_1.into_iter().map(|Restated(a)| [i64::from(a)])),
            support::table(rows_2.into_iter().map(|Status(a, b, c)| [i64::from(a), i64::from(b), c])),
        ]
    }
}

mod stage_volume_binding_1 {
    use crate::derive::support;

    crepe::crepe! {
        @input
        pub struct Constants(u32, u32, u32, u32, u32); // "", "In", "Exists", "NotIn", "DoesNotExist"
        @input
        pub struct SelectorRequires(u32, u32);
        @input
        pub struct PodRequirement(u32, u32, u32);
        @input
        pub struct PodRequirementValue(u32, u32);
        @input
        pub struct Claim(u32);
        @input
        pub struct ClaimUid(u32, u32);
        @input
        pub struct ClaimAccess(u32, u32);
        @input
        pub struct ClaimSize(u32, i64, u32);
        @input
        pub struct ClaimSelector(u32, u32);
        @input
        pub struct VolumeClass(u32, u32);
        @input
        pub struct VolumeSize(u32, i64, u32);
        @input
        pub struct VolumeAccess(u32, u32);
        @input
        pub struct VolumeClaim(u32, u32, u32);
        @input
        pub struct VolumeAvailable(u32);
        @input
        pub struct VolumeTerminating(u32);
        @input
        pub struct VolumeLabel(u32, u32, u32);
        @input
        pub struct AllowedTopology(u32, u32);
        @input
        pub struct NeedsClaim(u32, u32);
        @input
        pub struct Delayed(u32, u32);
        @input
        pub struct Demands(u32);
        @output
        pub struct WaitsFor(u32, u32, u32);
        @output
        pub struct Suits(u32, u32);
        @output
        pub struct KeptFor(u32, u32);
        @output
        pub struct Promised(u32, u32);
        @output
        pub struct TakenVolume(u32);
        @output
        pub struct VolumeMeets(u32, u32);
        @output
        pub struct Unfit(u32, u32);
        @output
        pub struct Bindable(u32, u32);
        @output
        pub struct Confined(u32);

        // VB5
        WaitsFor(subject, claim, class) <-
            NeedsClaim(subject, claim),
            Claim(claim),
            Delayed(claim, class);

        // VB6
        KeptFor(volume, claim) <-
            VolumeClaim(volume, claim, uid),
            ClaimUid(claim, uid);

        // VB7
        KeptFor(volume, claim) <-
            Constants(text, _, _, _, _),
            VolumeClaim(volume, claim, text);

        // VB8
        TakenVolume(volume) <-
            VolumeClaim(volume, _, _);

        // VB9
        Suits(volume, claim) <-
            Delayed(claim, class),
            VolumeClass(volume, class),
            !VolumeTerminating(volume),
            ClaimSize(claim, bytes, mode),
            VolumeSize(volume, size, mode),
            (size >= bytes);

        // VB10
        Unfit(volume, claim) <-
            Suits(volume, claim),
            ClaimAccess(claim, mode),
            !VolumeAccess(volume, mode);

        // VB11
        VolumeMeets(volume, requirement) <-
            Constants(_, text_in, _, _, _),
            PodRequirement(requirement, key, text_in),
            PodRequirementValue(requirement, value),
            VolumeLabel(volume, key, value);

        // VB12
        VolumeMeets(volume, requirement) <-
            Constants(_, _, text_exists, _, _),
            PodRequirement(requirement, key, text_exists),
            VolumeLabel(volume, key, _);

        // VB13
        Unfit(volume, claim) <-
            Suits(volume, claim),
            ClaimSelector(claim, selector),
            SelectorRequires(selector, requirement),
            !VolumeMeets(volume, requirement),
            Demands(requirement);

        // VB14
        Unfit(volume, claim) <-
            Constants(_, _, _, text_notin, _),
            Suits(volume, claim),
            ClaimSelector(claim, selector),
            SelectorRequires(selector, requirement),
            PodRequirement(requirement, key, text_notin),
            VolumeLabel(volume, key, value),
            PodRequirementValue(requirement, value);

        // VB15
        Unfit(volume, claim) <-
            Constants(_, _, _, _, text_doesnotexist),
            Suits(volume, claim),
            ClaimSelector(claim, selector),
            SelectorRequires(selector, requirement),
            PodRequirement(requirement, key, text_doesnotexist),
            VolumeLabel(volume, key, _);

        // VB16
        Promised(claim, volume) <-
            Suits(volume, claim),
            KeptFor(volume, claim);

        // VB17
        Bindable(claim, volume) <-
            Promised(claim, volume);

        // VB18
        Bindable(claim, volume) <-
            Suits(volume, claim),
            !TakenVolume(volume),
            !Unfit(volume, claim),
            !Promised(claim, _),
            VolumeAvailable(volume);

        // VB20
        Confined(class) <-
            AllowedTopology(class, _);
    }

    pub fn run(tables: &[&support::Table]) -> ::std::vec::Vec<support::Table> {
        let mut tables = tables.iter();
        let mut program = Crepe::new();
        program.extend(support::rows(tables.next()).map(|[a, b, c, d, e]| Constants(support::symbol(a), support::symbol(b), support::symbol(c), support::symbol(d), support::symbol(e))));
        program.extend(support::rows(tables.next()).map(|[a, b]| SelectorRequires(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| PodRequirement(support::symbol(a), support::symbol(b), support::symbol(c))));
        program.extend(support::rows(tables.next()).map(|[a, b]| PodRequirementValue(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a]| Claim(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a, b]| ClaimUid(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b]| ClaimAccess(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| ClaimSize(support::symbol(a), b, support::symbol(c))));
        program.extend(support::rows(tables.next()).map(|[a, b]| ClaimSelector(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b]| VolumeClass(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| VolumeSize(support::symbol(a), b, support::symbol(c))));
        program.extend(support::rows(tables.next()).map(|[a, b]| VolumeAccess(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| VolumeClaim(support::symbol(a), support::symbol(b), support::symbol(c))));
        program.extend(support::rows(tables.next()).map(|[a]| VolumeAvailable(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a]| VolumeTerminating(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| VolumeLabel(support::symbol(a), support::symbol(b), support::symbol(c))));
        program.extend(support::rows(tables.next()).map(|[a, b]| AllowedTopology(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b]| NeedsClaim(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b]| Delayed(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a]| Demands(support::symbol(a))));
        let (rows_0, rows_1, rows_2, rows_3, rows_4, rows_5, rows_6, rows_7, rows_8,) = program.run_with_hasher::<support::FxBuildHasher>();
        ::std::vec![
            support::table(rows_0.into_iter().map(|WaitsFor(a, b, c)| [i64::from(a), i64::from(b), i64::from(c)])),
            support::table(rows_1.into_iter().map(|Suits(a, b)| [i64::from(a), i64::from(b)])),
            support::table(rows_2.into_iter().map(|KeptFor(a, b)| [i64::from(a), i64::from(b)])),
            support::table(rows_3.into_iter().map(|Promised(a, b)| [i64::from(a), i64::from(b)])),
            support::table(rows_4.into_iter().map(|TakenVolume(a)| [i64::from(a)])),
            support::table(rows_5.into_iter().map(|VolumeMeets(a, b)| [i64::from(a), i64::from(b)])),
            support::table(rows_6.into_iter().map(|Unfit(a, b)| [i64::from(a), i64::from(b)])),
            support::table(rows_7.into_iter().map(|Bindable(a, b)| [i64::from(a), i64::from(b)])),
            support::table(rows_8.into_iter().map(|Confined(a)| [i64::from(a)])),
        ]
    }
}

mod stage_volume_binding_2 {
    use crate::derive::support;

    crepe::crepe! {
        @input
        pub struct Constants(u32, u32); // "kubernetes.io/no-provisioner", ""
        @input
        pub struct Node(u32);
        @input
        pub struct ClaimSelectedNode(u32, u32);
        @input
        pub struct Volume(u32);
        @input
        pub struct VolumeAffinity(u32);
        @input
        pub struct VolumeTerm(u32, u32);
        @input
        pub struct StorageClass(u32, u32, u32);
        @input
        pub struct AllowedTopology(u32, u32);
        @input
        pub struct NeedsClaim(u32, u32);
        @input
        pub struct Bound(u32, u32);
        @input
        pub struct Matches(u32, u32);
        @input
        pub struct WaitsFor(u32, u32, u32);
        @input
        pub struct Bindable(u32, u32);
        @input
        pub struct Confined(u32);
        @output
        pub struct Reaches(u32, u32);
        @output
        pub struct OutOfReach(u32, u32);
        @output
        pub struct Settled(u32);
        @output
        pub struct Finds(u32, u32);
        @output
        pub struct Provisions(u32, u32);
        @output
        pub struct Unbindable(u32, u32);

        // VB1
        Reaches(volume, node) <-
            VolumeTerm(volume, term),
            Matches(term, node);

        // VB2
        OutOfReach(volume, node) <-
            VolumeAffinity(volume),
            Node(node),
            !Reaches(volume, node);

        // VB3
        Unbindable(subject, node) <-
            NeedsClaim(subject, claim),
            Bound(claim, volume),
            OutOfReach(volume, node);

        // VB4
        Unbindable(subject, node) <-
            NeedsClaim(subject, claim),
            Bound(claim, volume),
            !Volume(volume),
            Node(node);

        // VB19
        Finds(claim, node) <-
            Bindable(claim, volume),
            Node(node),
            !OutOfReach(volume, node);

        // VB21
        Provisions(class, node) <-
            Constants(text_kubernetes_io_no_provisioner, text),
            WaitsFor(_, _, class),
            !Confined(class),
            StorageClass(class, provisioner, _),
            (provisioner != text_kubernetes_io_no_provisioner),
            (provisioner != text),
            Node(node);

        // VB22
        Provisions(class, node) <-
            Constants(text_kubernetes_io_no_provisioner, text),
            WaitsFor(_, _, class),
            StorageClass(class, provisioner, _),
            (provisioner != text_kubernetes_io_no_provisioner),
            (provisioner != text),
            AllowedTopology(class, term),
            Matches(term, node);

        // VB23
        Settled(claim) <-
            ClaimSelectedNode(claim, _);

        // VB24
        Unbindable(subject, node) <-
            WaitsFor(subject, claim, class),
            !Settled(claim),
            Node(node),
            !Finds(claim, node),
            !Provisions(class, node);

        // VB25
        Unbindable(subject, node) <-
            WaitsFor(subject, claim, _),
            Settled(claim),
            Node(node),
            !ClaimSelectedNode(claim, node);

        // VB26
        Unbindable(subject, node) <-
            WaitsFor(subject, claim, class),
            ClaimSelectedNode(claim, node),
            !Provisions(class, node),
            Node(node);
    }

    pub fn run(tables: &[&support::Table]) -> ::std::vec::Vec<support::Table> {
        let mut tables = tables.iter();
        let mut program = Crepe::new();
        program.extend(support::rows(tables.next()).map(|[a, b]| Constants(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a]| Node(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a, b]| ClaimSelectedNode(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a]| Volume(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a]| VolumeAffinity(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a, b]| VolumeTerm(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| StorageClass(support::symbol(a), support::symbol(b), support::symbol(c))));
        program.extend(support::rows(tables.next()).map(|[a, b]| AllowedTopology(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b]| NeedsClaim(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b]| Bound(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b]| Matches(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| WaitsFor(support::symbol(a), support::symbol(b), support::symbol(c))));
        program.extend(support::rows(tables.next()).map(|[a, b]| Bindable(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a]| Confined(support::symbol(a))));
        let (rows_0, rows_1, rows_2, rows_3, rows_4, rows_5,) = program.run_with_hasher::<support::FxBuildHasher>();
        ::std::vec![
            support::table(rows_0.into_iter().map(|Reaches(a, b)| [i64::from(a), i64::from(b)])),
            support::table(rows_1.into_iter().map(|OutOfReach(a, b)| [i64::from(a), i64::from(b)])),
            support::table(rows_2.into_iter().map(|Settled(a)| [i64::from(a)])),
            support::table(rows_3.into_iter().map(|Finds(a, b)| [i64::from(a), i64::from(b)])),
            support::table(rows_4.into_iter().map(|Provisions(a, b)| [i64::from(a), i64::from(b)])),
            support::table(rows_5.into_iter().map(|Unbindable(a, b)| [i64::from(a), i64::from(b)])),
        ]
    }
}

mod stage_volume_limits_1 {
    use crate::derive::support;

    crepe::crepe! {
        @input
        pub struct Constants(u32, u32, u32, u32); // "read-write", "read-only", "aws", ""
        @input
        pub struct DiskUse(u32, u32, u32);
        @input
        pub struct DiskProvider(u32, u32);
        @input
        pub struct ClaimVolume(u32, u32);
        @input
        pub struct ClaimClass(u32, u32);
        @input
        pub struct Volume(u32);
        @input
        pub struct VolumeHandle(u32, u32, u32);
        @input
        pub struct StorageClass(u32, u32, u32);
        @input
        pub struct NeedsClaim(u32, u32);
        @output
        pub struct DiskConflict(u32, u32, u32);
        @output
        pub struct VolumeThere(u32);
        @output
        pub struct ClaimHandle(u32, u32, u32);
        @output
        pub struct Brings(u32, u32, u32);

        // VL4
        DiskConflict(disk, access, text_read_write) <-
            Constants(text_read_write, _, _, _),
            DiskUse(_, disk, access);

        // VL5
        DiskConflict(disk, text_read_write, text_read_only) <-
            Constants(text_read_write, text_read_only, _, _),
            DiskUse(_, disk, text_read_write);

        // VL6
        DiskConflict(disk, access, text_read_only) <-
            Constants(_, text_read_only, text_aws, _),
            DiskUse(_, disk, access),
            DiskProvider(disk, text_aws);

        // VL8
        ClaimHandle(claim, driver, handle) <-
            ClaimVolume(claim, volume),
            VolumeHandle(volume, driver, handle);

        // VL9
        VolumeThere(claim) <-
            ClaimVolume(claim, volume),
            Volume(volume);

        // VL10
        ClaimHandle(claim, driver, claim) <-
            Constants(_, _, _, text),
            ClaimClass(claim, class),
            !VolumeThere(claim),
            StorageClass(class, driver, _),
            (driver != text);

        // VL11
        Brings(subject, driver, handle) <-
            NeedsClaim(subject, claim),
            ClaimHandle(claim, driver, handle);
    }

    pub fn run(tables: &[&support::Table]) -> ::std::vec::Vec<support::Table> {
        let mut tables = tables.iter();
        let mut program = Crepe::new();
        program.extend(support::rows(tables.next()).map(|[a, b, c, d]| Constants(support::symbol(a), support::symbol(b), support::symbol(c), support::symbol(d))));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| DiskUse(support::symbol(a), support::symbol(b), support::symbol(c))));
        program.extend(support::rows(tables.next()).map(|[a, b]| DiskProvider(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b]| ClaimVolume(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b]| ClaimClass(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a]| Volume(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| VolumeHandle(support::symbol(a), support::symbol(b), support::symbol(c))));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| StorageClass(support::symbol(a), support::symbol(b), support::symbol(c))));
        program.extend(support::rows(tables.next()).map(|[a, b]| NeedsClaim(support::symbol(a), support::symbol(b))));
        let (rows_0, rows_1, rows_2, rows_3,) = program.run_with_hasher::<support::FxBuildHasher>();
        ::std::vec![
            support::table(rows_0.into_iter().map(|DiskConflict(a, b, c)| [i64::from(a), i64::from(b), i64::from(c)])),
            support::table(rows_1.into_iter().map(|VolumeThere(a)| [i64::from(a)])),
            support::table(rows_2.into_iter().map(|ClaimHandle(a, b, c)| [i64::from(a), i64::from(b), i64::from(c)])),
            support::table(rows_3.into_iter().map(|Brings(a, b, c)| [i64::from(a), i64::from(b), i64::from(c)])),
        ]
    }
}

mod stage_volume_limits_2 {
    use crate::derive::support;

    crepe::crepe! {
        @input
        pub struct Constants(u32); // "ReadWriteOncePod"
        @input
        pub struct Node(u32);
        @input
        pub struct Assigned(u32, u32);
        @input
        pub struct AssignedClaimUse(u32, u32);
        @input
        pub struct DiskUse(u32, u32, u32);
        @input
        pub struct AssignedDiskUse(u32, u32, u32);
        @input
        pub struct ClaimAccess(u32, u32);
        @input
        pub struct Uses(u32, u32);
        @input
        pub struct Displaced(u32);
        @input
        pub struct Own(u32, u32);
        @input
        pub struct Subject(u32);
        @input
        pub struct DiskConflict(u32, u32, u32);
        @output
        pub struct ClaimHolder(u32, u32, u32);
        @output
        pub struct DiskHolder(u32, u32, u32, u32);
        @output
        pub struct VolumeTaken(u32, u32);

        // VL1
        ClaimHolder(claim, node, pod) <-
            Constants(text_readwriteoncepod),
            Uses(_, claim),
            ClaimAccess(claim, text_readwriteoncepod),
            AssignedClaimUse(pod, claim),
            !Displaced(pod),
            Assigned(pod, node);

        // VL2
        VolumeTaken(subject, node) <-
            Uses(subject, claim),
            ClaimHolder(claim, _, pod),
            !Own(subject, pod),
            Node(node);

        // VL3
        DiskHolder(disk, access, node, pod) <-
            DiskUse(_, disk, _),
            AssignedDiskUse(pod, disk, access),
            !Displaced(pod),
            Assigned(pod, node);

        // VL7
        VolumeTaken(subject, node) <-
            DiskUse(subject, disk, access),
            Subject(subject),
            DiskConflict(disk, access, other),
            DiskHolder(disk, other, node, pod),
            !Own(subject, pod);
    }

    pub fn run(tables: &[&support::Table]) -> ::std::vec::Vec<support::Table> {
        let mut tables = tables.iter();
        let mut program = Crepe::new();
        program.extend(support::rows(tables.next()).map(|[a]| Constants(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a]| Node(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a, b]| Assigned(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b]| AssignedClaimUse(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| DiskUse(support::symbol(a), support::symbol(b), support::symbol(c))));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| AssignedDiskUse(support::symbol(a), support::symbol(b), support::symbol(c))));
        program.extend(support::rows(tables.next()).map(|[a, b]| ClaimAccess(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b]| Uses(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a]| Displaced(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a, b]| Own(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a]| Subject(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| DiskConflict(support::symbol(a), support::symbol(b), support::symbol(c))));
        let (rows_0, rows_1, rows_2,) = program.run_with_hasher::<support::FxBuildHasher>();
        ::std::vec![
            support::table(rows_0.into_iter().map(|ClaimHolder(a, b, c)| [i64::from(a), i64::from(b), i64::from(c)])),
            support::table(rows_1.into_iter().map(|DiskHolder(a, b, c, d)| [i64::from(a), i64::from(b), i64::from(c), i64::from(d)])),
            support::table(rows_2.into_iter().map(|VolumeTaken(a, b)| [i64::from(a), i64::from(b)])),
        ]
    }
}

mod stage_volume_limits_3 {
    use crate::derive::support;

    crepe::crepe! {
        @input
        pub struct AssignedClaimUse(u32, u32);
        @input
        pub struct AssignedEphemeralClaimUse(u32, u32);
        @input
        pub struct ClaimHandle(u32, u32, u32);
        @input
        pub struct Brings(u32, u32, u32);
        @output
        pub struct HasHandle(u32, u32, u32);

        // VL12
        HasHandle(pod, driver, handle) <-
            Brings(_, driver, _),
            ClaimHandle(claim, driver, handle),
            AssignedClaimUse(pod, claim);

        // VL13
        HasHandle(pod, driver, handle) <-
            Brings(_, driver, _),
            ClaimHandle(claim, driver, handle),
            AssignedEphemeralClaimUse(pod, claim);
    }

    pub fn run(tables: &[&support::Table]) -> ::std::vec::Vec<support::Table> {
        let mut tables = tables.iter();
        let mut program = Crepe::new();
        program.extend(support::rows(tables.next()).map(|[a, b]| AssignedClaimUse(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b]| AssignedEphemeralClaimUse(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| ClaimHandle(support::symbol(a), support::symbol(b), support::symbol(c))));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| Brings(support::symbol(a), support::symbol(b), support::symbol(c))));
        let (rows_0,) = program.run_with_hasher::<support::FxBuildHasher>();
        ::std::vec![
            support::table(rows_0.into_iter().map(|HasHandle(a, b, c)| [i64::from(a), i64::from(b), i64::from(c)])),
        ]
    }
}

mod stage_volume_limits_4 {
    use crate::derive::support;

    crepe::crepe! {
        @input
        pub struct Assigned(u32, u32);
        @input
        pub struct AttachLimit(u32, u32, i64);
        @input
        pub struct Displaced(u32);
        @input
        pub struct Own(u32, u32);
        @input
        pub struct Brings(u32, u32, u32);
        @input
        pub struct HasHandle(u32, u32, u32);
        @output
        pub struct Attached(u32, u32, u32, u32);
        @output
        pub struct BringsMore(u32, u32, u32);
        @output
        pub struct Need46(u32, u32, u32);
        @output
        pub struct Attachment(u32, u32, u32, u32);

        // VL14
        Attached(subject, node, driver, handle) <-
            Brings(subject, driver, _),
            AttachLimit(node, driver, _),
            Assigned(pod, node),
            !Displaced(pod),
            !Own(subject, pod),
            HasHandle(pod, driver, handle);

        // VL15
        Attachment(subject, node, driver, handle) <-
            Attached(subject, node, driver, handle);

        // VL16
        Attachment(subject, node, driver, handle) <-
            Brings(subject, driver, handle),
            AttachLimit(node, driver, _);

        // VL17
        BringsMore(subject, node, driver) <-
            Brings(subject, driver, handle),
            AttachLimit(node, driver, _),
            !Attached(subject, node, driver, handle);

        // VL18
        Need46(subject, node, driver) <-
            BringsMore(subject, node, driver);
    }

    pub fn run(tables: &[&support::Table]) -> ::std::vec::Vec<support::Table> {
        let mut tables = tables.iter();
        let mut program = Crepe::new();
        program.extend(support::rows(tables.next()).map(|[a, b]| Assigned(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| AttachLimit(support::symbol(a), support::symbol(b), c)));
        program.extend(support::rows(tables.next()).map(|[a]| Displaced(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a, b]| Own(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| Brings(support::symbol(a), support::symbol(b), support::symbol(c))));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| HasHandle(support::symbol(a), support::symbol(b), support::symbol(c))));
        let (rows_0, rows_1, rows_2, rows_3,) = program.run_with_hasher::<support::FxBuildHasher>();
        ::std::vec![
            support::table(rows_0.into_iter().map(|Attached(a, b, c, d)| [i64::from(a), i64::from(b), i64::from(c), i64::from(d)])),
            support::table(rows_1.into_iter().map(|BringsMore(a, b, c)| [i64::from(a), i64::from(b), i64::from(c)])),
            support::table(rows_2.into_iter().map(|Need46(a, b, c)| [i64::from(a), i64::from(b), i64::from(c)])),
            support::table(rows_3.into_iter().map(|Attachment(a, b, c, d)| [i64::from(a), i64::from(b), i64::from(c), i64::from(d)])),
        ]
    }
}

mod stage_volume_limits_5 {
    use crate::derive::support;

    crepe::crepe! {
        @input
        pub struct AttachLimit(u32, u32, i64);
        @input
        pub struct BringsMore(u32, u32, u32);
        @input
        pub struct Result46(u32, u32, u32, i64);
        @output
        pub struct Attachments(u32, u32, u32, i64);
        @output
        pub struct OverLimit(u32, u32);

        // VL18
        Attachments(subject, node, driver, many) <-
            BringsMore(subject, node, driver),
            Result46(subject, node, driver, many);

        // VL19
        OverLimit(subject, node) <-
            Attachments(subject, node, driver, many),
            AttachLimit(node, driver, limit),
            (many > limit);
    }

    pub fn run(tables: &[&support::Table]) -> ::std::vec::Vec<support::Table> {
        let mut tables = tables.iter();
        let mut program = Crepe::new();
        program.extend(support::rows(tables.next()).map(|[a, b, c]| AttachLimit(support::symbol(a), support::symbol(b), c)));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| BringsMore(support::symbol(a), support::symbol(b), support::symbol(c))));
        program.extend(support::rows(tables.next()).map(|[a, b, c, d]| Result46(support::symbol(a), support::symbol(b), support::symbol(c), d)));
        let (rows_0, rows_1,) = program.run_with_hasher::<support::FxBuildHasher>();
        ::std::vec![
            support::table(rows_0.into_iter().map(|Attachments(a, b, c, d)| [i64::from(a), i64::from(b), i64::from(c), d])),
            support::table(rows_1.into_iter().map(|OverLimit(a, b)| [i64::from(a), i64::from(b)])),
        ]
    }
}

mod stage_volume_zone_1 {
    use crate::derive::support;

    crepe::crepe! {
        @input
        pub struct ClaimVolume(u32, u32);
        @input
        pub struct VolumeZone(u32, u32, u32);
        @input
        pub struct Uses(u32, u32);
        @output
        pub struct Zonal(u32, u32, u32);

        // VZ2
        Zonal(subject, volume, key) <-
            Uses(subject, claim),
            ClaimVolume(claim, volume),
            VolumeZone(volume, key, _);
    }

    pub fn run(tables: &[&support::Table]) -> ::std::vec::Vec<support::Table> {
        let mut tables = tables.iter();
        let mut program = Crepe::new();
        program.extend(support::rows(tables.next()).map(|[a, b]| ClaimVolume(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| VolumeZone(support::symbol(a), support::symbol(b), support::symbol(c))));
        program.extend(support::rows(tables.next()).map(|[a, b]| Uses(support::symbol(a), support::symbol(b))));
        let (rows_0,) = program.run_with_hasher::<support::FxBuildHasher>();
        ::std::vec![
            support::table(rows_0.into_iter().map(|Zonal(a, b, c)| [i64::from(a), i64::from(b), i64::from(c)])),
        ]
    }
}

mod stage_volume_zone_2 {
    use crate::derive::support;

    crepe::crepe! {
        @input
        pub struct Label(u32, u32, u32);
        @input
        pub struct VolumeZone(u32, u32, u32);
        @input
        pub struct ZoneKey(u32, u32);
        @input
        pub struct Zonal(u32, u32, u32);
        @output
        pub struct ZoneLabel(u32, u32, u32);
        @output
        pub struct Zoned(u32);
        @output
        pub struct Zone(u32, u32, u32);
        @output
        pub struct InZone(u32, u32, u32);
        @output
        pub struct OutOfZone(u32, u32);

        // VZ3
        ZoneLabel(node, key, value) <-
            Zonal(_, _, _),
            ZoneKey(key, _),
            Label(node, key, value);

        // VZ4
        Zoned(node) <-
            ZoneLabel(node, _, _);

        // VZ5
        Zone(node, key, value) <-
            ZoneLabel(node, key, value);

        // VZ6
        Zone(node, key, value) <-
            ZoneKey(key, newer),
            ZoneLabel(node, newer, value),
            !ZoneLabel(node, key, _);

        // VZ7
        InZone(volume, key, node) <-
            VolumeZone(volume, key, value),
            Zone(node, key, value);

        // VZ8
        OutOfZone(subject, node) <-
            Zonal(subject, volume, key),
            Zoned(node),
            !InZone(volume, key, node);
    }

    pub fn run(tables: &[&support::Table]) -> ::std::vec::Vec<support::Table> {
        let mut tables = tables.iter();
        let mut program = Crepe::new();
        program.extend(support::rows(tables.next()).map(|[a, b, c]| Label(support::symbol(a), support::symbol(b), support::symbol(c))));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| VolumeZone(support::symbol(a), support::symbol(b), support::symbol(c))));
        program.extend(support::rows(tables.next()).map(|[a, b]| ZoneKey(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| Zonal(support::symbol(a), support::symbol(b), support::symbol(c))));
        let (rows_0, rows_1, rows_2, rows_3, rows_4,) = program.run_with_hasher::<support::FxBuildHasher>();
        ::std::vec![
            support::table(rows_0.into_iter().map(|ZoneLabel(a, b, c)| [i64::from(a), i64::from(b), i64::from(c)])),
            support::table(rows_1.into_iter().map(|Zoned(a)| [i64::from(a)])),
            support::table(rows_2.into_iter().map(|Zone(a, b, c)| [i64::from(a), i64::from(b), i64::from(c)])),
            support::table(rows_3.into_iter().map(|InZone(a, b, c)| [i64::from(a), i64::from(b), i64::from(c)])),
            support::table(rows_4.into_iter().map(|OutOfZone(a, b)| [i64::from(a), i64::from(b)])),
        ]
    }
}

mod stage_feasibility_1 {
    use crate::derive::support;

    crepe::crepe! {
        @input
        pub struct Constants(u32); // "node.kubernetes.io/unschedulable:NoSchedule"
        @input
        pub struct Subject(u32);
        @input
        pub struct Tolerated(u32, u32);
        @output
        pub struct CordonBars(u32);

        // F5
        CordonBars(subject) <-
            Constants(text_node_kubernetes_io_unschedulable_nosched),
            Subject(subject),
            !Tolerated(subject, text_node_kubernetes_io_unschedulable_nosched);
    }

    pub fn run(tables: &[&support::Table]) -> ::std::vec::Vec<support::Table> {
        let mut tables = tables.iter();
        let mut program = Crepe::new();
        program.extend(support::rows(tables.next()).map(|[a]| Constants(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a]| Subject(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a, b]| Tolerated(support::symbol(a), support::symbol(b))));
        let (rows_0,) = program.run_with_hasher::<support::FxBuildHasher>();
        ::std::vec![
            support::table(rows_0.into_iter().map(|CordonBars(a)| [i64::from(a)])),
        ]
    }
}

mod stage_feasibility_2 {
    use crate::derive::support;

    crepe::crepe! {
        @input
        pub struct Constants(u32, u32, u32, u32, u32, u32, u32, u32, u32, u32, u32, u32, u32); // "NodeAffinity", "TaintToleration", "NodeName", "NodeUnschedulable", "NodeDeclaredFeatures", "InterPodAffinity", "NodeResourcesFit", "NodePorts", "PodTopologySpread", "VolumeBinding", "VolumeRestrictions", "VolumeZone", "NodeVolumeLimits"
        @input
        pub struct Node(u32);
        @input
        pub struct Unschedulable(u32);
        @input
        pub struct NeedsFeature(u32, u32);
        @input
        pub struct DeclaredFeature(u32, u32);
        @input
        pub struct WrongName(u32, u32);
        @input
        pub struct NotSelected(u32, u32);
        @input
        pub struct NotAffine(u32, u32);
        @input
        pub struct RefusesEverywhere(u32, u32);
        @input
        pub struct CordonBars(u32);
        @input
        pub struct Unsociable(u32, u32);
        @input
        pub struct PortTaken(u32, u32);
        @input
        pub struct Subject(u32);
        @input
        pub struct Unscheduled(u32, u32);
        @input
        pub struct Unfitting(u32, u32);
        @input
        pub struct Unspreadable(u32, u32);
        @input
        pub struct KeptOff(u32, u32);
        @input
        pub struct Unbindable(u32, u32);
        @input
        pub struct VolumeTaken(u32, u32);
        @input
        pub struct OverLimit(u32, u32);
        @input
        pub struct OutOfZone(u32, u32);
        @output
        pub struct Refuses(u32, u32, u32);
        @output
        pub struct Refused(u32, u32);

        // F1
        Refuses(text_nodeaffinity, subject, node) <-
            Constants(text_nodeaffinity, _, _, _, _, _, _, _, _, _, _, _, _),
            Subject(subject),
            NotSelected(subject, node);

        // F2
        Refuses(text_nodeaffinity, subject, node) <-
            Constants(text_nodeaffinity, _, _, _, _, _, _, _, _, _, _, _, _),
            Unscheduled(_, subject),
            NotAffine(subject, node);

        // F3
        Refuses(text_tainttoleration, subject, node) <-
            Constants(_, text_tainttoleration, _, _, _, _, _, _, _, _, _, _, _),
            KeptOff(subject, node);

        // F4
        Refuses(text_nodename, subject, node) <-
            Constants(_, _, text_nodename, _, _, _, _, _, _, _, _, _, _),
            Subject(subject),
            WrongName(subject, node);

        // F6
        Refuses(text_nodeunschedulable, subject, node) <-
            Constants(_, _, _, text_nodeunschedulable, _, _, _, _, _, _, _, _, _),
            Unschedulable(node),
            CordonBars(subject);

        // F7
        Refuses(text_nodedeclaredfeatures, subject, node) <-
            Constants(_, _, _, _, text_nodedeclaredfeatures, _, _, _, _, _, _, _, _),
            NeedsFeature(subject, feature),
            Subject(subject),
            Node(node),
            !DeclaredFeature(node, feature);

        // F8
        Refuses(text_interpodaffinity, subject, node) <-
            Constants(_, _, _, _, _, text_interpodaffinity, _, _, _, _, _, _, _),
            Unsociable(subject, node);

        // F9
        Refuses(text_noderesourcesfit, subject, node) <-
            Constants(_, _, _, _, _, _, text_noderesourcesfit, _, _, _, _, _, _),
            Unfitting(subject, node);

        // F10
        Refuses(text_nodeports, subject, node) <-
            Constants(_, _, _, _, _, _, _, text_nodeports, _, _, _, _, _),
            PortTaken(subject, node);

        // F11
        Refuses(text_podtopologyspread, subject, node) <-
            Constants(_, _, _, _, _, _, _, _, text_podtopologyspread, _, _, _, _),
            Unspreadable(subject, node);

        // F12
        Refuses(text_volumebinding, subject, node) <-
            Constants(_, _, _, _, _, _, _, _, _, text_volumebinding, _, _, _),
            Unbindable(subject, node);

        // F13
        Refuses(text_volumerestrictions, subject, node) <-
            Constants(_, _, _, _, _, _, _, _, _, _, text_volumerestrictions, _, _),
            VolumeTaken(subject, node);

        // F14
        Refuses(text_volumezone, subject, node) <-
            Constants(_, _, _, _, _, _, _, _, _, _, _, text_volumezone, _),
            OutOfZone(subject, node);

        // F15
        Refuses(text_nodevolumelimits, subject, node) <-
            Constants(_, _, _, _, _, _, _, _, _, _, _, _, text_nodevolumelimits),
            OverLimit(subject, node);

        // F16
        Refuses(plugin, subject, node) <-
            RefusesEverywhere(plugin, subject),
            Node(node);

        // F17
        Refused(subject, node) <-
            Refuses(_, subject, node);
    }

    pub fn run(tables: &[&support::Table]) -> ::std::vec::Vec<support::Table> {
        let mut tables = tables.iter();
        let mut program = Crepe::new();
        program.extend(support::rows(tables.next()).map(|[a, b, c, d, e, f, g, h, i, j, k, l, m]| Constants(support::symbol(a), support::symbol(b), support::symbol(c), support::symbol(d), support::symbol(e), support::symbol(f), support::symbol(g), support::symbol(h), support::symbol(i), support::symbol(j), support::symbol(k), support::symbol(l), support::symbol(m))));
        program.extend(support::rows(tables.next()).map(|[a]| Node(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a]| Unschedulable(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a, b]| NeedsFeature(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b]| DeclaredFeature(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b]| WrongName(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b]| NotSelected(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b]| NotAffine(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b]| RefusesEverywhere(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a]| CordonBars(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a, b]| Unsociable(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b]| PortTaken(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a]| Subject(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a, b]| Unscheduled(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b]| Unfitting(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b]| Unspreadable(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b]| KeptOff(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b]| Unbindable(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b]| VolumeTaken(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b]| OverLimit(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b]| OutOfZone(support::symbol(a), support::symbol(b))));
        let (rows_0, rows_1,) = program.run_with_hasher::<support::FxBuildHasher>();
        ::std::vec![
            support::table(rows_0.into_iter().map(|Refuses(a, b, c)| [i64::from(a), i64::from(b), i64::from(c)])),
            support::table(rows_1.into_iter().map(|Refused(a, b)| [i64::from(a), i64::from(b)])),
        ]
    }
}

mod stage_feasibility_3 {
    use crate::derive::support;

    crepe::crepe! {
        @input
        pub struct Daemonset(u32, u32);
        @input
        pub struct Refuses(u32, u32, u32);
        @input
        pub struct Unscheduled(u32, u32);
        @output
        pub struct Infeasible(u32, u32, u32);
        @output
        pub struct PodInfeasible(u32, u32, u32);

        // F18
        Infeasible(daemonset, node, plugin) <-
            Daemonset(daemonset, subject),
            Refuses(plugin, subject, node);

        // F20
        PodInfeasible(pod, node, plugin) <-
            Unscheduled(pod, subject),
            Refuses(plugin, subject, node);
    }

    pub fn run(tables: &[&support::Table]) -> ::std::vec::Vec<support::Table> {
        let mut tables = tables.iter();
        let mut program = Crepe::new();
        program.extend(support::rows(tables.next()).map(|[a, b]| Daemonset(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| Refuses(support::symbol(a), support::symbol(b), support::symbol(c))));
        program.extend(support::rows(tables.next()).map(|[a, b]| Unscheduled(support::symbol(a), support::symbol(b))));
        let (rows_0, rows_1,) = program.run_with_hasher::<support::FxBuildHasher>();
        ::std::vec![
            support::table(rows_0.into_iter().map(|Infeasible(a, b, c)| [i64::from(a), i64::from(b), i64::from(c)])),
            support::table(rows_1.into_iter().map(|PodInfeasible(a, b, c)| [i64::from(a), i64::from(b), i64::from(c)])),
        ]
    }
}

mod stage_eligibility {
    use crate::derive::support;

    crepe::crepe! {
        @input
        pub struct Node(u32);
        @input
        pub struct Daemonset(u32, u32);
        @input
        pub struct Refused(u32, u32);
        @input
        pub struct ShouldRun(u32, u32);
        @input
        pub struct Unscheduled(u32, u32);
        @output
        pub struct Feasible(u32, u32);
        @output
        pub struct Eligible(u32, u32);
        @output
        pub struct PodEligible(u32, u32);

        // F19
        Feasible(daemonset, node) <-
            Daemonset(daemonset, subject),
            Node(node),
            !Refused(subject, node);

        // P4
        Eligible(daemonset, node) <-
            ShouldRun(daemonset, node),
            Feasible(daemonset, node);

        // F21
        PodEligible(pod, node) <-
            Unscheduled(pod, subject),
            Node(node),
            !Refused(subject, node);
    }

    pub fn run(tables: &[&support::Table]) -> ::std::vec::Vec<support::Table> {
        let mut tables = tables.iter();
        let mut program = Crepe::new();
        program.extend(support::rows(tables.next()).map(|[a]| Node(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a, b]| Daemonset(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b]| Refused(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b]| ShouldRun(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b]| Unscheduled(support::symbol(a), support::symbol(b))));
        let (rows_0, rows_1, rows_2,) = program.run_with_hasher::<support::FxBuildHasher>();
        ::std::vec![
            support::table(rows_0.into_iter().map(|Feasible(a, b)| [i64::from(a), i64::from(b)])),
            support::table(rows_1.into_iter().map(|Eligible(a, b)| [i64::from(a), i64::from(b)])),
            support::table(rows_2.into_iter().map(|PodEligible(a, b)| [i64::from(a), i64::from(b)])),
        ]
    }
}

mod stage_preference_1 {
    use crate::derive::support;

    crepe::crepe! {
        @input
        pub struct Constants(u32, u32); // "node affinity", "inter-pod affinity"
        @input
        pub struct PodNodeAffinityScore(u32, u32, i64);
        @input
        pub struct ShouldRun(u32, u32);
        @input
        pub struct Liked(u32, u32, i64);
        @input
        pub struct PodAffinityScore(u32, u32, i64);
        @input
        pub struct PodPodAffinityScore(u32, u32, i64);
        @output
        pub struct Score(u32, u32, u32, i64);
        @output
        pub struct PodScore(u32, u32, u32, i64);

        // P5
        Score(daemonset, node, text_node_affinity, score) <-
            Constants(text_node_affinity, _),
            Liked(daemonset, node, score);

        // P6
        Score(daemonset, node, text_inter_pod_affinity, score) <-
            Constants(_, text_inter_pod_affinity),
            PodAffinityScore(daemonset, node, score),
            ShouldRun(daemonset, node);

        // P9
        PodScore(pod, node, text_node_affinity, score) <-
            Constants(text_node_affinity, _),
            PodNodeAffinityScore(pod, node, score);

        // P10
        PodScore(pod, node, text_inter_pod_affinity, score) <-
            Constants(_, text_inter_pod_affinity),
            PodPodAffinityScore(pod, node, score);
    }

    pub fn run(tables: &[&support::Table]) -> ::std::vec::Vec<support::Table> {
        let mut tables = tables.iter();
        let mut program = Crepe::new();
        program.extend(support::rows(tables.next()).map(|[a, b]| Constants(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| PodNodeAffinityScore(support::symbol(a), support::symbol(b), c)));
        program.extend(support::rows(tables.next()).map(|[a, b]| ShouldRun(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| Liked(support::symbol(a), support::symbol(b), c)));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| PodAffinityScore(support::symbol(a), support::symbol(b), c)));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| PodPodAffinityScore(support::symbol(a), support::symbol(b), c)));
        let (rows_0, rows_1,) = program.run_with_hasher::<support::FxBuildHasher>();
        ::std::vec![
            support::table(rows_0.into_iter().map(|Score(a, b, c, d)| [i64::from(a), i64::from(b), i64::from(c), d])),
            support::table(rows_1.into_iter().map(|PodScore(a, b, c, d)| [i64::from(a), i64::from(b), i64::from(c), d])),
        ]
    }
}

mod stage_preference_2 {
    use crate::derive::support;

    crepe::crepe! {
        @input
        pub struct Daemonset(u32, u32);
        @input
        pub struct Refused(u32, u32);
        @input
        pub struct Unscheduled(u32, u32);
        @input
        pub struct Result17(u32, u32, i64);
        @input
        pub struct Result18(u32, u32, i64);
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
            Result17(daemonset, node, total);

        // P8
        Preferred(daemonset, node, total) <-
            TotalScore(daemonset, node, total),
            (total > 0i64),
            Daemonset(daemonset, subject),
            !Refused(subject, node);

        // P11
        PodTotalScore(pod, node, total) <-
            Result18(pod, node, total);

        // P12
        PodPreferred(pod, node, total) <-
            PodTotalScore(pod, node, total),
            (total > 0i64),
            Unscheduled(pod, subject),
            !Refused(subject, node);
    }

    pub fn run(tables: &[&support::Table]) -> ::std::vec::Vec<support::Table> {
        let mut tables = tables.iter();
        let mut program = Crepe::new();
        program.extend(support::rows(tables.next()).map(|[a, b]| Daemonset(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b]| Refused(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b]| Unscheduled(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| Result17(support::symbol(a), support::symbol(b), c)));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| Result18(support::symbol(a), support::symbol(b), c)));
        let (rows_0, rows_1, rows_2, rows_3,) = program.run_with_hasher::<support::FxBuildHasher>();
        ::std::vec![
            support::table(rows_0.into_iter().map(|TotalScore(a, b, c)| [i64::from(a), i64::from(b), c])),
            support::table(rows_1.into_iter().map(|Preferred(a, b, c)| [i64::from(a), i64::from(b), c])),
            support::table(rows_2.into_iter().map(|PodTotalScore(a, b, c)| [i64::from(a), i64::from(b), c])),
            support::table(rows_3.into_iter().map(|PodPreferred(a, b, c)| [i64::from(a), i64::from(b), c])),
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
        pub struct Misscheduled(u32, u32);
        @input
        pub struct Unavailable(u32, u32, u32);
        @input
        pub struct Unneeded(u32, u32, i64);
        @input
        pub struct Alike(u32, u32, i64);
        @input
        pub struct CurrentRevision(u32, u32);
        @input
        pub struct Surplus(u32, i64);
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
            !Misscheduled(daemonset, node),
            !Stuck(daemonset, _, _),
            Unavailable(daemonset, node, pod);

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
            SurgeLimit(daemonset, limit),
            (limit > 0i64);

        // X6
        UpdateDelete(daemonset, node, pod, text_is_outdated_and_not_available_and_shoul) <-
            Constants(_, _, _, _, _, _, _, text_is_outdated_and_not_available_and_shoul, _, _, _, _),
            Unrelieved(daemonset, node, pod),
            !Stuck(daemonset, _, _),
            Unavailable(daemonset, node, pod),
            Misscheduled(daemonset, node);

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
        program.extend(support::rows(tables.next()).map(|[a, b]| Misscheduled(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| Unavailable(support::symbol(a), support::symbol(b), support::symbol(c))));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| Unneeded(support::symbol(a), support::symbol(b), c)));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| Alike(support::symbol(a), support::symbol(b), c)));
        program.extend(support::rows(tables.next()).map(|[a, b]| CurrentRevision(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b]| Surplus(support::symbol(a), b)));
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
        name: "peers_1",
        class: None,
        inputs: &[
            step::Input { relation: 2, class_column: None },
            step::Input { relation: 38, class_column: None },
            step::Input { relation: 39, class_column: None },
            step::Input { relation: 65, class_column: None },
            step::Input { relation: 66, class_column: None },
            step::Input { relation: 67, class_column: None },
            step::Input { relation: 68, class_column: None },
            step::Input { relation: 75, class_column: None },
            step::Input { relation: 76, class_column: None },
        ],
        outputs: &[
            step::Output { relation: 233, class_columns: &[] },
            step::Output { relation: 235, class_columns: &[] },
            step::Output { relation: 236, class_columns: &[] },
            step::Output { relation: 237, class_columns: &[] },
            step::Output { relation: 234, class_columns: &[] },
            step::Output { relation: 238, class_columns: &[] },
            step::Output { relation: 239, class_columns: &[] },
            step::Output { relation: 242, class_columns: &[] },
            step::Output { relation: 244, class_columns: &[] },
        ],
        rules: &[
            step::Rule { head: step::Atom { relation: 233, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 67, terms: &[Variable(0), Variable(2), Symbol("In")] }, step::Atom { relation: 68, terms: &[Variable(0), Variable(3)] }, step::Atom { relation: 39, terms: &[Variable(1), Variable(2), Variable(3)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 233, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 67, terms: &[Variable(0), Variable(2), Symbol("Exists")] }, step::Atom { relation: 39, terms: &[Variable(1), Variable(2), Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 234, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 67, terms: &[Variable(0), Variable(2), Symbol("NotIn")] }, step::Atom { relation: 68, terms: &[Variable(0), Variable(3)] }, step::Atom { relation: 39, terms: &[Variable(1), Variable(2), Variable(3)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 234, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 67, terms: &[Variable(0), Variable(2), Symbol("DoesNotExist")] }, step::Atom { relation: 39, terms: &[Variable(1), Variable(2), Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 235, terms: &[Variable(0)] }, positive: &[step::Atom { relation: 67, terms: &[Variable(0), Variable(1), Symbol("In")] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 235, terms: &[Variable(0)] }, positive: &[step::Atom { relation: 67, terms: &[Variable(0), Variable(1), Symbol("Exists")] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 236, terms: &[Variable(0)] }, positive: &[step::Atom { relation: 66, terms: &[Variable(0), Variable(1)] }, step::Atom { relation: 235, terms: &[Variable(1)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 237, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 66, terms: &[Variable(0), Variable(2)] }, step::Atom { relation: 233, terms: &[Variable(2), Variable(1)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 237, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 65, terms: &[Variable(0)] }, step::Atom { relation: 38, terms: &[Variable(1), Other] }], negative: &[step::Atom { relation: 236, terms: &[Variable(0)] }] },
            step::Rule { head: step::Atom { relation: 238, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 237, terms: &[Variable(0), Variable(1)] }, step::Atom { relation: 66, terms: &[Variable(0), Variable(2)] }, step::Atom { relation: 235, terms: &[Variable(2)] }], negative: &[step::Atom { relation: 233, terms: &[Variable(2), Variable(1)] }] },
            step::Rule { head: step::Atom { relation: 238, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 237, terms: &[Variable(0), Variable(1)] }, step::Atom { relation: 66, terms: &[Variable(0), Variable(2)] }, step::Atom { relation: 234, terms: &[Variable(2), Variable(1)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 239, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 237, terms: &[Variable(0), Variable(1)] }], negative: &[step::Atom { relation: 238, terms: &[Variable(0), Variable(1)] }] },
            step::Rule { head: step::Atom { relation: 242, terms: &[Variable(0)] }, positive: &[step::Atom { relation: 38, terms: &[Variable(1), Variable(0)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 242, terms: &[Variable(0)] }, positive: &[step::Atom { relation: 2, terms: &[Variable(0)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 244, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 75, terms: &[Variable(0), Variable(1)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 244, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 76, terms: &[Variable(0), Variable(2)] }, step::Atom { relation: 242, terms: &[Variable(1)] }], negative: &[step::Atom { relation: 66, terms: &[Variable(2), Other] }] },
        ],
        constants: &["In", "Exists", "NotIn", "DoesNotExist"],
        run: stage_peers_1::run,
    }),
    step::Step::Program(step::Program {
        name: "peers_2",
        class: None,
        inputs: &[
            step::Input { relation: 2, class_column: None },
            step::Input { relation: 3, class_column: None },
            step::Input { relation: 38, class_column: None },
            step::Input { relation: 66, class_column: None },
            step::Input { relation: 67, class_column: None },
            step::Input { relation: 68, class_column: None },
            step::Input { relation: 74, class_column: None },
            step::Input { relation: 76, class_column: None },
            step::Input { relation: 239, class_column: None },
            step::Input { relation: 242, class_column: None },
            step::Input { relation: 244, class_column: None },
        ],
        outputs: &[
            step::Output { relation: 240, class_columns: &[] },
            step::Output { relation: 241, class_columns: &[] },
            step::Output { relation: 243, class_columns: &[] },
            step::Output { relation: 245, class_columns: &[] },
            step::Output { relation: 247, class_columns: &[] },
            step::Output { relation: 246, class_columns: &[] },
        ],
        rules: &[
            step::Rule { head: step::Atom { relation: 240, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 67, terms: &[Variable(0), Variable(2), Other] }, step::Atom { relation: 68, terms: &[Variable(0), Variable(3)] }, step::Atom { relation: 3, terms: &[Variable(1), Variable(2), Variable(3)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 241, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 67, terms: &[Variable(0), Variable(2), Other] }, step::Atom { relation: 3, terms: &[Variable(1), Variable(2), Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 243, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 76, terms: &[Other, Variable(0)] }, step::Atom { relation: 66, terms: &[Variable(0), Variable(2)] }, step::Atom { relation: 67, terms: &[Variable(2), Other, Symbol("In")] }, step::Atom { relation: 242, terms: &[Variable(1)] }], negative: &[step::Atom { relation: 240, terms: &[Variable(2), Variable(1)] }] },
            step::Rule { head: step::Atom { relation: 243, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 76, terms: &[Other, Variable(0)] }, step::Atom { relation: 66, terms: &[Variable(0), Variable(2)] }, step::Atom { relation: 67, terms: &[Variable(2), Other, Symbol("Exists")] }, step::Atom { relation: 242, terms: &[Variable(1)] }], negative: &[step::Atom { relation: 241, terms: &[Variable(2), Variable(1)] }] },
            step::Rule { head: step::Atom { relation: 243, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 76, terms: &[Other, Variable(0)] }, step::Atom { relation: 66, terms: &[Variable(0), Variable(2)] }, step::Atom { relation: 67, terms: &[Variable(2), Other, Symbol("NotIn")] }, step::Atom { relation: 240, terms: &[Variable(2), Variable(1)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 243, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 76, terms: &[Other, Variable(0)] }, step::Atom { relation: 66, terms: &[Variable(0), Variable(2)] }, step::Atom { relation: 67, terms: &[Variable(2), Other, Symbol("DoesNotExist")] }, step::Atom { relation: 241, terms: &[Variable(2), Variable(1)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 245, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 76, terms: &[Variable(0), Variable(2)] }, step::Atom { relation: 242, terms: &[Variable(1)] }], negative: &[step::Atom { relation: 243, terms: &[Variable(2), Variable(1)] }] },
            step::Rule { head: step::Atom { relation: 246, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 74, terms: &[Variable(0), Variable(2)] }, step::Atom { relation: 239, terms: &[Variable(2), Variable(1)] }, step::Atom { relation: 38, terms: &[Variable(1), Variable(3)] }, step::Atom { relation: 244, terms: &[Variable(0), Variable(3)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 246, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 74, terms: &[Variable(0), Variable(2)] }, step::Atom { relation: 239, terms: &[Variable(2), Variable(1)] }, step::Atom { relation: 38, terms: &[Variable(1), Variable(3)] }, step::Atom { relation: 245, terms: &[Variable(0), Variable(3)] }, step::Atom { relation: 2, terms: &[Variable(3)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 247, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 74, terms: &[Variable(0), Variable(2)] }, step::Atom { relation: 239, terms: &[Variable(2), Variable(1)] }, step::Atom { relation: 38, terms: &[Variable(1), Variable(3)] }, step::Atom { relation: 244, terms: &[Variable(0), Variable(3)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 247, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 74, terms: &[Variable(0), Variable(2)] }, step::Atom { relation: 239, terms: &[Variable(2), Variable(1)] }, step::Atom { relation: 38, terms: &[Variable(1), Variable(3)] }, step::Atom { relation: 245, terms: &[Variable(0), Variable(3)] }], negative: &[] },
        ],
        constants: &["In", "Exists", "NotIn", "DoesNotExist"],
        run: stage_peers_2::run,
    }),
    step::Step::Program(step::Program {
        name: "ownership_1",
        class: None,
        inputs: &[
            step::Input { relation: 10, class_column: None },
            step::Input { relation: 38, class_column: None },
            step::Input { relation: 41, class_column: None },
            step::Input { relation: 42, class_column: None },
            step::Input { relation: 44, class_column: None },
            step::Input { relation: 66, class_column: None },
            step::Input { relation: 239, class_column: None },
        ],
        outputs: &[
            step::Output { relation: 226, class_columns: &[] },
            step::Output { relation: 227, class_columns: &[] },
            step::Output { relation: 229, class_columns: &[] },
        ],
        rules: &[
            step::Rule { head: step::Atom { relation: 226, terms: &[Variable(0), Symbol("it is being deleted")] }, positive: &[step::Atom { relation: 42, terms: &[Variable(0)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 226, terms: &[Variable(0), Symbol("its selector takes every pod")] }, positive: &[step::Atom { relation: 44, terms: &[Variable(0), Variable(1)] }], negative: &[step::Atom { relation: 66, terms: &[Variable(1), Other] }] },
            step::Rule { head: step::Atom { relation: 227, terms: &[Variable(0)] }, positive: &[step::Atom { relation: 10, terms: &[Variable(0), Other] }], negative: &[step::Atom { relation: 226, terms: &[Variable(0), Other] }] },
            step::Rule { head: step::Atom { relation: 229, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 227, terms: &[Variable(0)] }, step::Atom { relation: 44, terms: &[Variable(0), Variable(2)] }, step::Atom { relation: 239, terms: &[Variable(2), Variable(1)] }, step::Atom { relation: 38, terms: &[Variable(1), Variable(3)] }, step::Atom { relation: 41, terms: &[Variable(0), Variable(3)] }], negative: &[] },
        ],
        constants: &["it is being deleted", "its selector takes every pod"],
        run: stage_ownership_1::run,
    }),
    step::Step::Program(step::Program {
        name: "ownership_2",
        class: Some("Pod"),
        inputs: &[
            step::Input { relation: 10, class_column: None },
            step::Input { relation: 12, class_column: None },
            step::Input { relation: 33, class_column: Some(0) },
            step::Input { relation: 35, class_column: Some(0) },
            step::Input { relation: 36, class_column: Some(0) },
            step::Input { relation: 37, class_column: Some(0) },
            step::Input { relation: 38, class_column: None },
            step::Input { relation: 41, class_column: None },
            step::Input { relation: 227, class_column: None },
            step::Input { relation: 229, class_column: None },
        ],
        outputs: &[
            step::Output { relation: 228, class_columns: &[0] },
            step::Output { relation: 230, class_columns: &[1] },
            step::Output { relation: 232, class_columns: &[0] },
            step::Output { relation: 231, class_columns: &[1] },
        ],
        rules: &[
            step::Rule { head: step::Atom { relation: 228, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 12, terms: &[Variable(1), Variable(2)] }, step::Atom { relation: 36, terms: &[Variable(0), Variable(2)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 228, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 10, terms: &[Variable(1), Other] }, step::Atom { relation: 37, terms: &[Variable(0), Variable(1)] }], negative: &[step::Atom { relation: 12, terms: &[Variable(1), Other] }] },
            step::Rule { head: step::Atom { relation: 230, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 33, terms: &[Variable(1), Variable(2)] }, step::Atom { relation: 229, terms: &[Variable(0), Variable(2)] }], negative: &[step::Atom { relation: 36, terms: &[Variable(1), Other] }, step::Atom { relation: 35, terms: &[Variable(1)] }] },
            step::Rule { head: step::Atom { relation: 231, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 228, terms: &[Variable(1), Variable(0)] }, step::Atom { relation: 227, terms: &[Variable(0)] }, step::Atom { relation: 33, terms: &[Variable(1), Variable(2)] }, step::Atom { relation: 38, terms: &[Variable(2), Variable(3)] }, step::Atom { relation: 41, terms: &[Variable(0), Variable(3)] }], negative: &[step::Atom { relation: 229, terms: &[Variable(0), Variable(2)] }] },
            step::Rule { head: step::Atom { relation: 232, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 228, terms: &[Variable(0), Variable(1)] }, step::Atom { relation: 33, terms: &[Variable(0), Variable(2)] }, step::Atom { relation: 229, terms: &[Variable(1), Variable(2)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 232, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 230, terms: &[Variable(1), Variable(0)] }], negative: &[] },
        ],
        constants: &[],
        run: stage_ownership_2::run,
    }),
    step::Step::Program(step::Program {
        name: "counted_1",
        class: Some("Pod"),
        inputs: &[
            step::Input { relation: 10, class_column: None },
            step::Input { relation: 34, class_column: Some(0) },
            step::Input { relation: 228, class_column: Some(0) },
        ],
        outputs: &[
            step::Output { relation: 184, class_columns: &[0] },
            step::Output { relation: 186, class_columns: &[1] },
        ],
        rules: &[
            step::Rule { head: step::Atom { relation: 184, terms: &[Variable(0)] }, positive: &[step::Atom { relation: 34, terms: &[Variable(0), Symbol("Succeeded")] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 184, terms: &[Variable(0)] }, positive: &[step::Atom { relation: 34, terms: &[Variable(0), Symbol("Failed")] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 186, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 228, terms: &[Variable(1), Variable(2)] }, step::Atom { relation: 10, terms: &[Variable(2), Variable(0)] }], negative: &[] },
        ],
        constants: &["Succeeded", "Failed"],
        run: stage_counted_1::run,
    }),
    step::Step::Program(step::Program {
        name: "counted_2",
        class: Some("Node"),
        inputs: &[
            step::Input { relation: 4, class_column: Some(0) },
            step::Input { relation: 32, class_column: Some(1) },
            step::Input { relation: 184, class_column: None },
        ],
        outputs: &[
            step::Output { relation: 185, class_columns: &[] },
        ],
        rules: &[
            step::Rule { head: step::Atom { relation: 185, terms: &[Variable(0)] }, positive: &[step::Atom { relation: 184, terms: &[Variable(0)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 185, terms: &[Variable(0)] }, positive: &[step::Atom { relation: 32, terms: &[Variable(0), Variable(1)] }], negative: &[step::Atom { relation: 4, terms: &[Variable(1)] }] },
        ],
        constants: &[],
        run: stage_counted_2::run,
    }),
    step::Step::Program(step::Program {
        name: "references_1",
        class: None,
        inputs: &[
            step::Input { relation: 22, class_column: None },
            step::Input { relation: 23, class_column: None },
        ],
        outputs: &[
            step::Output { relation: 300, class_columns: &[] },
        ],
        rules: &[
            step::Rule { head: step::Atom { relation: 300, terms: &[Variable(0)] }, positive: &[step::Atom { relation: 22, terms: &[Variable(1), Variable(2)] }, step::Atom { relation: 23, terms: &[Variable(2), Variable(0), Other] }], negative: &[] },
        ],
        constants: &[],
        run: stage_references_1::run,
    }),
    step::Step::Program(step::Program {
        name: "references_2",
        class: Some("Pod"),
        inputs: &[
            step::Input { relation: 10, class_column: None },
            step::Input { relation: 13, class_column: Some(0) },
            step::Input { relation: 34, class_column: Some(0) },
            step::Input { relation: 35, class_column: Some(0) },
            step::Input { relation: 36, class_column: Some(0) },
        ],
        outputs: &[
            step::Output { relation: 304, class_columns: &[0] },
            step::Output { relation: 303, class_columns: &[] },
        ],
        rules: &[
            step::Rule { head: step::Atom { relation: 303, terms: &[Variable(0)] }, positive: &[step::Atom { relation: 10, terms: &[Variable(1), Variable(0)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 303, terms: &[Variable(0)] }, positive: &[step::Atom { relation: 304, terms: &[Variable(1), Variable(0)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 304, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 13, terms: &[Variable(0), Variable(1)] }], negative: &[step::Atom { relation: 36, terms: &[Variable(0), Other] }, step::Atom { relation: 35, terms: &[Variable(0)] }, step::Atom { relation: 34, terms: &[Variable(0), Symbol("Succeeded")] }, step::Atom { relation: 34, terms: &[Variable(0), Symbol("Failed")] }] },
        ],
        constants: &["Succeeded", "Failed"],
        run: stage_references_2::run,
    }),
    step::Step::Program(step::Program {
        name: "references_3",
        class: Some("Node"),
        inputs: &[
            step::Input { relation: 5, class_column: Some(0) },
            step::Input { relation: 300, class_column: None },
        ],
        outputs: &[
            step::Output { relation: 301, class_columns: &[0] },
            step::Output { relation: 302, class_columns: &[] },
        ],
        rules: &[
            step::Rule { head: step::Atom { relation: 301, terms: &[Variable(0), Variable(1), Variable(2)] }, positive: &[step::Atom { relation: 5, terms: &[Variable(0), Variable(1), Variable(2)] }, step::Atom { relation: 300, terms: &[Variable(1)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 302, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 301, terms: &[Variable(2), Variable(0), Variable(1)] }], negative: &[] },
        ],
        constants: &[],
        run: stage_references_3::run,
    }),
    step::Step::Program(step::Program {
        name: "claims_1",
        class: None,
        inputs: &[
            step::Input { relation: 90, class_column: None },
            step::Input { relation: 91, class_column: None },
            step::Input { relation: 97, class_column: None },
            step::Input { relation: 98, class_column: None },
            step::Input { relation: 100, class_column: None },
            step::Input { relation: 101, class_column: None },
            step::Input { relation: 102, class_column: None },
            step::Input { relation: 105, class_column: None },
            step::Input { relation: 122, class_column: None },
            step::Input { relation: 303, class_column: None },
        ],
        outputs: &[
            step::Output { relation: 172, class_columns: &[] },
            step::Output { relation: 173, class_columns: &[] },
            step::Output { relation: 175, class_columns: &[] },
            step::Output { relation: 176, class_columns: &[] },
            step::Output { relation: 178, class_columns: &[] },
            step::Output { relation: 177, class_columns: &[] },
            step::Output { relation: 179, class_columns: &[] },
        ],
        rules: &[
            step::Rule { head: step::Atom { relation: 172, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 90, terms: &[Variable(0), Variable(1)] }, step::Atom { relation: 303, terms: &[Variable(0)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 173, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 172, terms: &[Variable(0), Variable(1)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 173, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 91, terms: &[Variable(0), Variable(1)] }, step::Atom { relation: 303, terms: &[Variable(0)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 175, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 100, terms: &[Variable(0), Variable(2)] }, step::Atom { relation: 97, terms: &[Variable(1), Variable(2)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 176, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 91, terms: &[Variable(0), Variable(1)] }, step::Atom { relation: 303, terms: &[Variable(0)] }, step::Atom { relation: 98, terms: &[Variable(1)] }], negative: &[step::Atom { relation: 175, terms: &[Variable(1), Variable(0)] }] },
            step::Rule { head: step::Atom { relation: 177, terms: &[Variable(0)] }, positive: &[step::Atom { relation: 101, terms: &[Variable(0), Variable(1)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 178, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 101, terms: &[Variable(0), Variable(1)] }, step::Atom { relation: 102, terms: &[Variable(0)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 179, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 105, terms: &[Variable(0), Variable(1)] }, step::Atom { relation: 122, terms: &[Variable(1), Other, Symbol("WaitForFirstConsumer")] }], negative: &[step::Atom { relation: 177, terms: &[Variable(0)] }] },
        ],
        constants: &["WaitForFirstConsumer"],
        run: stage_claims_1::run,
    }),
    step::Step::Program(step::Program {
        name: "claims_2",
        class: None,
        inputs: &[
            step::Input { relation: 98, class_column: None },
            step::Input { relation: 101, class_column: None },
            step::Input { relation: 103, class_column: None },
            step::Input { relation: 104, class_column: None },
            step::Input { relation: 110, class_column: None },
            step::Input { relation: 172, class_column: None },
            step::Input { relation: 173, class_column: None },
            step::Input { relation: 176, class_column: None },
            step::Input { relation: 177, class_column: None },
            step::Input { relation: 178, class_column: None },
            step::Input { relation: 179, class_column: None },
        ],
        outputs: &[
            step::Output { relation: 174, class_columns: &[] },
        ],
        rules: &[
            step::Rule { head: step::Atom { relation: 174, terms: &[Symbol("VolumeBinding"), Variable(0)] }, positive: &[step::Atom { relation: 173, terms: &[Variable(0), Variable(1)] }], negative: &[step::Atom { relation: 98, terms: &[Variable(1)] }] },
            step::Rule { head: step::Atom { relation: 174, terms: &[Symbol("VolumeRestrictions"), Variable(0)] }, positive: &[step::Atom { relation: 172, terms: &[Variable(0), Variable(1)] }], negative: &[step::Atom { relation: 98, terms: &[Variable(1)] }] },
            step::Rule { head: step::Atom { relation: 174, terms: &[Symbol("VolumeZone"), Variable(0)] }, positive: &[step::Atom { relation: 172, terms: &[Variable(0), Variable(1)] }], negative: &[step::Atom { relation: 98, terms: &[Variable(1)] }] },
            step::Rule { head: step::Atom { relation: 174, terms: &[Symbol("NodeVolumeLimits"), Variable(0)] }, positive: &[step::Atom { relation: 173, terms: &[Variable(0), Variable(1)] }], negative: &[step::Atom { relation: 98, terms: &[Variable(1)] }] },
            step::Rule { head: step::Atom { relation: 174, terms: &[Symbol("VolumeBinding"), Variable(0)] }, positive: &[step::Atom { relation: 173, terms: &[Variable(0), Variable(1)] }, step::Atom { relation: 103, terms: &[Variable(1)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 174, terms: &[Symbol("VolumeBinding"), Variable(0)] }, positive: &[step::Atom { relation: 173, terms: &[Variable(0), Variable(1)] }, step::Atom { relation: 104, terms: &[Variable(1)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 174, terms: &[Symbol("VolumeBinding"), Variable(0)] }, positive: &[step::Atom { relation: 176, terms: &[Variable(0), Variable(1)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 174, terms: &[Symbol("NodeVolumeLimits"), Variable(0)] }, positive: &[step::Atom { relation: 176, terms: &[Variable(0), Variable(1)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 174, terms: &[Symbol("VolumeBinding"), Variable(0)] }, positive: &[step::Atom { relation: 173, terms: &[Variable(0), Variable(1)] }, step::Atom { relation: 98, terms: &[Variable(1)] }], negative: &[step::Atom { relation: 178, terms: &[Variable(1), Other] }, step::Atom { relation: 179, terms: &[Variable(1), Other] }] },
            step::Rule { head: step::Atom { relation: 174, terms: &[Symbol("VolumeZone"), Variable(0)] }, positive: &[step::Atom { relation: 172, terms: &[Variable(0), Variable(1)] }, step::Atom { relation: 98, terms: &[Variable(1)] }], negative: &[step::Atom { relation: 177, terms: &[Variable(1)] }, step::Atom { relation: 179, terms: &[Variable(1), Other] }] },
            step::Rule { head: step::Atom { relation: 174, terms: &[Symbol("VolumeZone"), Variable(0)] }, positive: &[step::Atom { relation: 172, terms: &[Variable(0), Variable(1)] }, step::Atom { relation: 101, terms: &[Variable(1), Variable(2)] }], negative: &[step::Atom { relation: 110, terms: &[Variable(2)] }] },
        ],
        constants: &["VolumeBinding", "VolumeRestrictions", "VolumeZone", "NodeVolumeLimits"],
        run: stage_claims_2::run,
    }),
    step::Step::Program(step::Program {
        name: "domains_1",
        class: None,
        inputs: &[
            step::Input { relation: 69, class_column: None },
            step::Input { relation: 73, class_column: None },
            step::Input { relation: 78, class_column: None },
            step::Input { relation: 246, class_column: None },
            step::Input { relation: 303, class_column: None },
        ],
        outputs: &[
            step::Output { relation: 191, class_columns: &[] },
            step::Output { relation: 188, class_columns: &[] },
            step::Output { relation: 189, class_columns: &[] },
            step::Output { relation: 190, class_columns: &[] },
            step::Output { relation: 194, class_columns: &[] },
        ],
        rules: &[
            step::Rule { head: step::Atom { relation: 188, terms: &[Variable(0)] }, positive: &[step::Atom { relation: 69, terms: &[Variable(0), Variable(1)] }, step::Atom { relation: 303, terms: &[Variable(0)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 189, terms: &[Variable(0), Variable(1), Variable(2)] }, positive: &[step::Atom { relation: 188, terms: &[Variable(0)] }, step::Atom { relation: 69, terms: &[Variable(0), Variable(3)] }, step::Atom { relation: 73, terms: &[Variable(3), Variable(4), Variable(1), Variable(2), Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 190, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 189, terms: &[Variable(2), Variable(0), Variable(1)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 191, terms: &[Variable(0)] }, positive: &[step::Atom { relation: 73, terms: &[Variable(1), Other, Other, Variable(0), Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 191, terms: &[Variable(0)] }, positive: &[step::Atom { relation: 78, terms: &[Variable(1), Other, Variable(0), Other, Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 194, terms: &[Variable(0)] }, positive: &[step::Atom { relation: 188, terms: &[Variable(1)] }, step::Atom { relation: 69, terms: &[Variable(1), Variable(2)] }, step::Atom { relation: 73, terms: &[Variable(2), Other, Variable(3), Other, Other] }, step::Atom { relation: 246, terms: &[Variable(3), Variable(0)] }], negative: &[] },
        ],
        constants: &["affinity"],
        run: stage_domains_1::run,
    }),
    step::Step::Program(step::Program {
        name: "domains_2",
        class: Some("Node"),
        inputs: &[
            step::Input { relation: 5, class_column: Some(0) },
            step::Input { relation: 32, class_column: Some(1) },
            step::Input { relation: 33, class_column: None },
            step::Input { relation: 185, class_column: None },
            step::Input { relation: 186, class_column: None },
            step::Input { relation: 188, class_column: None },
            step::Input { relation: 191, class_column: None },
            step::Input { relation: 194, class_column: None },
        ],
        outputs: &[
            step::Output { relation: 192, class_columns: &[0] },
            step::Output { relation: 193, class_columns: &[0] },
            step::Output { relation: 195, class_columns: &[1] },
            step::Output { relation: 197, class_columns: &[2] },
        ],
        rules: &[
            step::Rule { head: step::Atom { relation: 192, terms: &[Variable(0), Variable(1), Variable(2)] }, positive: &[step::Atom { relation: 5, terms: &[Variable(0), Variable(1), Variable(2)] }, step::Atom { relation: 191, terms: &[Variable(1)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 193, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 192, terms: &[Variable(0), Variable(1), Variable(2)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 195, terms: &[Variable(0), Variable(1), Variable(2)] }, positive: &[step::Atom { relation: 194, terms: &[Variable(0)] }, step::Atom { relation: 33, terms: &[Variable(2), Variable(0)] }, step::Atom { relation: 32, terms: &[Variable(2), Variable(1)] }], negative: &[step::Atom { relation: 185, terms: &[Variable(2)] }] },
            step::Rule { head: step::Atom { relation: 197, terms: &[Variable(0), Variable(1), Variable(2), Variable(3)] }, positive: &[step::Atom { relation: 195, terms: &[Variable(1), Variable(2), Variable(3)] }, step::Atom { relation: 188, terms: &[Variable(0)] }, step::Atom { relation: 186, terms: &[Variable(0), Variable(3)] }], negative: &[] },
        ],
        constants: &[],
        run: stage_domains_2::run,
    }),
    step::Step::Fold(step::Fold { function: support::AggregateFunction::Count, need: 195, solutions: 195, order: &[], result: 451, group: 2, place: 0 }),
    step::Step::Fold(step::Fold { function: support::AggregateFunction::Count, need: 197, solutions: 197, order: &[], result: 452, group: 3, place: 1 }),
    step::Step::Program(step::Program {
        name: "domains_3",
        class: Some("Node"),
        inputs: &[
            step::Input { relation: 189, class_column: None },
            step::Input { relation: 190, class_column: None },
            step::Input { relation: 192, class_column: Some(0) },
            step::Input { relation: 246, class_column: None },
            step::Input { relation: 451, class_column: Some(1) },
            step::Input { relation: 452, class_column: Some(2) },
        ],
        outputs: &[
            step::Output { relation: 196, class_columns: &[1] },
            step::Output { relation: 198, class_columns: &[2] },
            step::Output { relation: 199, class_columns: &[3] },
            step::Output { relation: 201, class_columns: &[2] },
        ],
        rules: &[
            step::Rule { head: step::Atom { relation: 196, terms: &[Variable(0), Variable(1), Other] }, positive: &[step::Atom { relation: 451, terms: &[Variable(0), Variable(1), Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 198, terms: &[Variable(0), Variable(1), Variable(2), Other] }, positive: &[step::Atom { relation: 452, terms: &[Variable(0), Variable(1), Variable(2), Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 199, terms: &[Variable(0), Variable(1), Variable(2), Variable(3), Variable(4), Other] }, positive: &[step::Atom { relation: 190, terms: &[Variable(0), Variable(1)] }, step::Atom { relation: 246, terms: &[Variable(0), Variable(4)] }, step::Atom { relation: 196, terms: &[Variable(4), Variable(3), Other] }, step::Atom { relation: 192, terms: &[Variable(3), Variable(1), Variable(2)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 201, terms: &[Variable(0), Variable(1), Variable(2), Variable(3), Other] }, positive: &[step::Atom { relation: 198, terms: &[Variable(0), Variable(3), Variable(2), Other] }, step::Atom { relation: 189, terms: &[Variable(0), Variable(1), Other] }, step::Atom { relation: 246, terms: &[Variable(1), Variable(3)] }], negative: &[] },
        ],
        constants: &[],
        run: stage_domains_3::run,
    }),
    step::Step::Fold(step::Fold { function: support::AggregateFunction::Sum, need: 199, solutions: 199, order: &[], result: 453, group: 3, place: 2 }),
    step::Step::Fold(step::Fold { function: support::AggregateFunction::Sum, need: 201, solutions: 201, order: &[], result: 454, group: 3, place: 3 }),
    step::Step::Program(step::Program {
        name: "domains_4",
        class: None,
        inputs: &[
            step::Input { relation: 453, class_column: None },
        ],
        outputs: &[
            step::Output { relation: 200, class_columns: &[] },
        ],
        rules: &[
            step::Rule { head: step::Atom { relation: 200, terms: &[Variable(0), Variable(1), Variable(2), Other] }, positive: &[step::Atom { relation: 453, terms: &[Variable(0), Variable(1), Variable(2), Other] }], negative: &[] },
        ],
        constants: &[],
        run: stage_domains_4::run,
    }),
    step::Step::Program(step::Program {
        name: "domains_5",
        class: Some("Node"),
        inputs: &[
            step::Input { relation: 454, class_column: Some(2) },
        ],
        outputs: &[
            step::Output { relation: 202, class_columns: &[2] },
        ],
        rules: &[
            step::Rule { head: step::Atom { relation: 202, terms: &[Variable(0), Variable(1), Variable(2), Other] }, positive: &[step::Atom { relation: 454, terms: &[Variable(0), Variable(1), Variable(2), Other] }], negative: &[] },
        ],
        constants: &[],
        run: stage_domains_5::run,
    }),
    step::Step::Program(step::Program {
        name: "bearers_1",
        class: Some("Pod"),
        inputs: &[
            step::Input { relation: 70, class_column: Some(0) },
        ],
        outputs: &[
            step::Output { relation: 165, class_columns: &[] },
        ],
        rules: &[
            step::Rule { head: step::Atom { relation: 165, terms: &[Variable(0)] }, positive: &[step::Atom { relation: 70, terms: &[Variable(1), Variable(0)] }], negative: &[] },
        ],
        constants: &[],
        run: stage_bearers_1::run,
    }),
    step::Step::Program(step::Program {
        name: "bearers_2",
        class: None,
        inputs: &[
            step::Input { relation: 21, class_column: None },
            step::Input { relation: 73, class_column: None },
            step::Input { relation: 165, class_column: None },
            step::Input { relation: 247, class_column: None },
            step::Input { relation: 303, class_column: None },
        ],
        outputs: &[
            step::Output { relation: 164, class_columns: &[] },
        ],
        rules: &[
            step::Rule { head: step::Atom { relation: 164, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 165, terms: &[Variable(0)] }, step::Atom { relation: 73, terms: &[Variable(0), Other, Variable(2), Other, Other] }, step::Atom { relation: 247, terms: &[Variable(2), Variable(3)] }, step::Atom { relation: 21, terms: &[Variable(1), Variable(3)] }, step::Atom { relation: 303, terms: &[Variable(1)] }], negative: &[] },
        ],
        constants: &[],
        run: stage_bearers_2::run,
    }),
    step::Step::Program(step::Program {
        name: "bearers_3",
        class: Some("Node"),
        inputs: &[
            step::Input { relation: 32, class_column: Some(1) },
            step::Input { relation: 70, class_column: None },
            step::Input { relation: 164, class_column: None },
            step::Input { relation: 185, class_column: None },
            step::Input { relation: 186, class_column: None },
        ],
        outputs: &[
            step::Output { relation: 166, class_columns: &[1] },
            step::Output { relation: 170, class_columns: &[2] },
        ],
        rules: &[
            step::Rule { head: step::Atom { relation: 166, terms: &[Variable(0), Variable(1), Variable(2)] }, positive: &[step::Atom { relation: 164, terms: &[Variable(0), Other] }, step::Atom { relation: 70, terms: &[Variable(2), Variable(0)] }, step::Atom { relation: 32, terms: &[Variable(2), Variable(1)] }], negative: &[step::Atom { relation: 185, terms: &[Variable(2)] }] },
            step::Rule { head: step::Atom { relation: 170, terms: &[Variable(0), Variable(1), Variable(2), Variable(3)] }, positive: &[step::Atom { relation: 166, terms: &[Variable(1), Variable(2), Variable(3)] }, step::Atom { relation: 164, terms: &[Variable(1), Variable(0)] }, step::Atom { relation: 186, terms: &[Variable(0), Variable(3)] }], negative: &[] },
        ],
        constants: &[],
        run: stage_bearers_3::run,
    }),
    step::Step::Fold(step::Fold { function: support::AggregateFunction::Count, need: 166, solutions: 166, order: &[], result: 446, group: 2, place: 4 }),
    step::Step::Fold(step::Fold { function: support::AggregateFunction::Count, need: 170, solutions: 170, order: &[], result: 448, group: 3, place: 5 }),
    step::Step::Program(step::Program {
        name: "bearers_4",
        class: Some("Node"),
        inputs: &[
            step::Input { relation: 73, class_column: None },
            step::Input { relation: 192, class_column: Some(0) },
            step::Input { relation: 446, class_column: Some(1) },
            step::Input { relation: 448, class_column: Some(2) },
        ],
        outputs: &[
            step::Output { relation: 167, class_columns: &[1] },
            step::Output { relation: 168, class_columns: &[2] },
            step::Output { relation: 171, class_columns: &[2] },
        ],
        rules: &[
            step::Rule { head: step::Atom { relation: 167, terms: &[Variable(0), Variable(1), Other] }, positive: &[step::Atom { relation: 446, terms: &[Variable(0), Variable(1), Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 168, terms: &[Variable(0), Variable(1), Variable(2), Other] }, positive: &[step::Atom { relation: 167, terms: &[Variable(0), Variable(2), Other] }, step::Atom { relation: 73, terms: &[Variable(0), Other, Other, Variable(4), Other] }, step::Atom { relation: 192, terms: &[Variable(2), Variable(4), Variable(1)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 171, terms: &[Variable(0), Variable(1), Variable(2), Other] }, positive: &[step::Atom { relation: 448, terms: &[Variable(0), Variable(1), Variable(2), Other] }], negative: &[] },
        ],
        constants: &[],
        run: stage_bearers_4::run,
    }),
    step::Step::Fold(step::Fold { function: support::AggregateFunction::Sum, need: 168, solutions: 168, order: &[], result: 447, group: 2, place: 6 }),
    step::Step::Program(step::Program {
        name: "bearers_5",
        class: None,
        inputs: &[
            step::Input { relation: 447, class_column: None },
        ],
        outputs: &[
            step::Output { relation: 169, class_columns: &[] },
        ],
        rules: &[
            step::Rule { head: step::Atom { relation: 169, terms: &[Variable(0), Variable(1), Other] }, positive: &[step::Atom { relation: 447, terms: &[Variable(0), Variable(1), Other] }], negative: &[] },
        ],
        constants: &[],
        run: stage_bearers_5::run,
    }),
    step::Step::Program(step::Program {
        name: "pod_affinity_1",
        class: None,
        inputs: &[
            step::Input { relation: 21, class_column: None },
            step::Input { relation: 69, class_column: None },
            step::Input { relation: 71, class_column: None },
            step::Input { relation: 72, class_column: None },
            step::Input { relation: 73, class_column: None },
            step::Input { relation: 188, class_column: None },
            step::Input { relation: 246, class_column: None },
            step::Input { relation: 303, class_column: None },
        ],
        outputs: &[
            step::Output { relation: 252, class_columns: &[] },
            step::Output { relation: 256, class_columns: &[] },
            step::Output { relation: 253, class_columns: &[] },
            step::Output { relation: 254, class_columns: &[] },
            step::Output { relation: 255, class_columns: &[] },
            step::Output { relation: 261, class_columns: &[] },
            step::Output { relation: 268, class_columns: &[] },
        ],
        rules: &[
            step::Rule { head: step::Atom { relation: 252, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 71, terms: &[Variable(0), Variable(1)] }, step::Atom { relation: 303, terms: &[Variable(0)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 253, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 252, terms: &[Other, Variable(0)] }, step::Atom { relation: 72, terms: &[Variable(0), Variable(2)] }, step::Atom { relation: 73, terms: &[Variable(2), Other, Variable(3), Other, Other] }, step::Atom { relation: 246, terms: &[Variable(3), Variable(1)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 254, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 253, terms: &[Variable(0), Variable(1)] }, step::Atom { relation: 72, terms: &[Variable(0), Variable(2)] }, step::Atom { relation: 73, terms: &[Variable(2), Other, Variable(3), Other, Other] }], negative: &[step::Atom { relation: 246, terms: &[Variable(3), Variable(1)] }] },
            step::Rule { head: step::Atom { relation: 255, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 253, terms: &[Variable(0), Variable(1)] }], negative: &[step::Atom { relation: 254, terms: &[Variable(0), Variable(1)] }] },
            step::Rule { head: step::Atom { relation: 256, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 252, terms: &[Other, Variable(0)] }, step::Atom { relation: 72, terms: &[Variable(0), Variable(2)] }, step::Atom { relation: 73, terms: &[Variable(2), Other, Other, Variable(1), Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 261, terms: &[Variable(0)] }, positive: &[step::Atom { relation: 252, terms: &[Variable(0), Variable(1)] }, step::Atom { relation: 21, terms: &[Variable(0), Variable(2)] }, step::Atom { relation: 255, terms: &[Variable(1), Variable(2)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 268, terms: &[Variable(0), Variable(1), Variable(2)] }, positive: &[step::Atom { relation: 188, terms: &[Variable(0)] }, step::Atom { relation: 69, terms: &[Variable(0), Variable(3)] }, step::Atom { relation: 73, terms: &[Variable(3), Symbol("anti-affinity"), Variable(1), Variable(2), Other] }], negative: &[] },
        ],
        constants: &["anti-affinity"],
        run: stage_pod_affinity_1::run,
    }),
    step::Step::Program(step::Program {
        name: "pod_affinity_2",
        class: Some("Node"),
        inputs: &[
            step::Input { relation: 192, class_column: Some(0) },
            step::Input { relation: 196, class_column: Some(1) },
            step::Input { relation: 198, class_column: Some(2) },
            step::Input { relation: 252, class_column: None },
            step::Input { relation: 255, class_column: None },
            step::Input { relation: 256, class_column: None },
        ],
        outputs: &[
            step::Output { relation: 257, class_columns: &[3] },
            step::Output { relation: 259, class_columns: &[1] },
        ],
        rules: &[
            step::Rule { head: step::Atom { relation: 257, terms: &[Variable(0), Variable(1), Variable(2), Variable(3), Variable(4), Other] }, positive: &[step::Atom { relation: 256, terms: &[Variable(0), Variable(1)] }, step::Atom { relation: 255, terms: &[Variable(0), Variable(4)] }, step::Atom { relation: 196, terms: &[Variable(4), Variable(3), Other] }, step::Atom { relation: 192, terms: &[Variable(3), Variable(1), Variable(2)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 259, terms: &[Variable(0), Variable(1), Variable(2), Other] }, positive: &[step::Atom { relation: 198, terms: &[Variable(0), Variable(2), Variable(1), Other] }, step::Atom { relation: 252, terms: &[Variable(0), Variable(4)] }, step::Atom { relation: 255, terms: &[Variable(4), Variable(2)] }], negative: &[] },
        ],
        constants: &[],
        run: stage_pod_affinity_2::run,
    }),
    step::Step::Fold(step::Fold { function: support::AggregateFunction::Sum, need: 257, solutions: 257, order: &[], result: 455, group: 3, place: 7 }),
    step::Step::Fold(step::Fold { function: support::AggregateFunction::Sum, need: 259, solutions: 259, order: &[], result: 456, group: 2, place: 8 }),
    step::Step::Program(step::Program {
        name: "pod_affinity_3",
        class: None,
        inputs: &[
            step::Input { relation: 252, class_column: None },
            step::Input { relation: 261, class_column: None },
            step::Input { relation: 455, class_column: None },
        ],
        outputs: &[
            step::Output { relation: 258, class_columns: &[] },
            step::Output { relation: 262, class_columns: &[] },
            step::Output { relation: 263, class_columns: &[] },
            step::Output { relation: 457, class_columns: &[] },
        ],
        rules: &[
            step::Rule { head: step::Atom { relation: 258, terms: &[Variable(0), Variable(1), Variable(2), Other] }, positive: &[step::Atom { relation: 455, terms: &[Variable(0), Variable(1), Variable(2), Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 262, terms: &[Variable(0)] }, positive: &[step::Atom { relation: 258, terms: &[Variable(0), Variable(1), Variable(2), Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 263, terms: &[Variable(0)] }, positive: &[step::Atom { relation: 261, terms: &[Variable(0)] }, step::Atom { relation: 252, terms: &[Variable(0), Variable(1)] }], negative: &[step::Atom { relation: 262, terms: &[Variable(1)] }] },
            step::Rule { head: step::Atom { relation: 457, terms: &[Variable(0)] }, positive: &[step::Atom { relation: 262, terms: &[Variable(0)] }], negative: &[] },
        ],
        constants: &[],
        run: stage_pod_affinity_3::run,
    }),
    step::Step::Program(step::Program {
        name: "pod_affinity_4",
        class: Some("Node"),
        inputs: &[
            step::Input { relation: 193, class_column: Some(0) },
            step::Input { relation: 252, class_column: None },
            step::Input { relation: 256, class_column: None },
            step::Input { relation: 456, class_column: Some(1) },
        ],
        outputs: &[
            step::Output { relation: 260, class_columns: &[1] },
            step::Output { relation: 265, class_columns: &[1] },
        ],
        rules: &[
            step::Rule { head: step::Atom { relation: 260, terms: &[Variable(0), Variable(1), Other] }, positive: &[step::Atom { relation: 456, terms: &[Variable(0), Variable(1), Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 265, terms: &[Variable(0), Variable(1), Variable(2), Other] }, positive: &[step::Atom { relation: 260, terms: &[Variable(0), Variable(1), Other] }, step::Atom { relation: 252, terms: &[Variable(0), Variable(4)] }, step::Atom { relation: 256, terms: &[Variable(4), Variable(2)] }, step::Atom { relation: 193, terms: &[Variable(1), Variable(2)] }], negative: &[] },
        ],
        constants: &[],
        run: stage_pod_affinity_4::run,
    }),
    step::Step::Fold(step::Fold { function: support::AggregateFunction::Sum, need: 457, solutions: 258, order: &[], result: 458, group: 1, place: 9 }),
    step::Step::Fold(step::Fold { function: support::AggregateFunction::Sum, need: 265, solutions: 265, order: &[], result: 459, group: 2, place: 10 }),
    step::Step::Program(step::Program {
        name: "pod_affinity_5",
        class: None,
        inputs: &[
            step::Input { relation: 262, class_column: None },
            step::Input { relation: 458, class_column: None },
        ],
        outputs: &[
            step::Output { relation: 264, class_columns: &[] },
        ],
        rules: &[
            step::Rule { head: step::Atom { relation: 264, terms: &[Variable(0), Other] }, positive: &[step::Atom { relation: 262, terms: &[Variable(0)] }, step::Atom { relation: 458, terms: &[Variable(0), Other] }], negative: &[] },
        ],
        constants: &[],
        run: stage_pod_affinity_5::run,
    }),
    step::Step::Program(step::Program {
        name: "pod_affinity_6",
        class: Some("Node"),
        inputs: &[
            step::Input { relation: 4, class_column: Some(0) },
            step::Input { relation: 73, class_column: None },
            step::Input { relation: 164, class_column: None },
            step::Input { relation: 169, class_column: None },
            step::Input { relation: 171, class_column: Some(2) },
            step::Input { relation: 192, class_column: Some(0) },
            step::Input { relation: 193, class_column: Some(0) },
            step::Input { relation: 200, class_column: None },
            step::Input { relation: 202, class_column: Some(2) },
            step::Input { relation: 252, class_column: None },
            step::Input { relation: 256, class_column: None },
            step::Input { relation: 258, class_column: None },
            step::Input { relation: 260, class_column: Some(1) },
            step::Input { relation: 261, class_column: None },
            step::Input { relation: 263, class_column: None },
            step::Input { relation: 264, class_column: None },
            step::Input { relation: 268, class_column: None },
            step::Input { relation: 459, class_column: Some(1) },
        ],
        outputs: &[
            step::Output { relation: 266, class_columns: &[1] },
            step::Output { relation: 267, class_columns: &[1] },
        ],
        rules: &[
            step::Rule { head: step::Atom { relation: 266, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 261, terms: &[Variable(0)] }, step::Atom { relation: 252, terms: &[Variable(0), Variable(2)] }, step::Atom { relation: 264, terms: &[Variable(2), Other] }, step::Atom { relation: 459, terms: &[Variable(0), Variable(1), Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 267, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 252, terms: &[Variable(0), Variable(2)] }, step::Atom { relation: 256, terms: &[Variable(2), Variable(3)] }, step::Atom { relation: 4, terms: &[Variable(1)] }], negative: &[step::Atom { relation: 193, terms: &[Variable(1), Variable(3)] }] },
            step::Rule { head: step::Atom { relation: 267, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 252, terms: &[Variable(0), Variable(2)] }, step::Atom { relation: 256, terms: &[Variable(2), Variable(3)] }, step::Atom { relation: 192, terms: &[Variable(1), Variable(3), Variable(4)] }], negative: &[step::Atom { relation: 263, terms: &[Variable(0)] }, step::Atom { relation: 258, terms: &[Variable(2), Variable(3), Variable(4), Other] }] },
            step::Rule { head: step::Atom { relation: 267, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 260, terms: &[Variable(0), Variable(1), Other] }, step::Atom { relation: 252, terms: &[Variable(0), Variable(3)] }, step::Atom { relation: 256, terms: &[Variable(3), Variable(4)] }, step::Atom { relation: 192, terms: &[Variable(1), Variable(4), Variable(5)] }, step::Atom { relation: 258, terms: &[Variable(3), Variable(4), Variable(5), Other] }], negative: &[step::Atom { relation: 266, terms: &[Variable(0), Variable(1)] }] },
            step::Rule { head: step::Atom { relation: 267, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 268, terms: &[Variable(0), Variable(2), Variable(3)] }, step::Atom { relation: 200, terms: &[Variable(2), Variable(3), Variable(4), Other] }, step::Atom { relation: 192, terms: &[Variable(1), Variable(3), Variable(4)] }], negative: &[step::Atom { relation: 202, terms: &[Variable(0), Variable(2), Variable(1), Other] }] },
            step::Rule { head: step::Atom { relation: 267, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 268, terms: &[Variable(0), Variable(2), Variable(3)] }, step::Atom { relation: 202, terms: &[Variable(0), Variable(2), Variable(1), Other] }, step::Atom { relation: 192, terms: &[Variable(1), Variable(3), Variable(5)] }, step::Atom { relation: 200, terms: &[Variable(2), Variable(3), Variable(5), Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 267, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 164, terms: &[Variable(2), Variable(0)] }, step::Atom { relation: 73, terms: &[Variable(2), Symbol("anti-affinity"), Other, Variable(3), Other] }, step::Atom { relation: 169, terms: &[Variable(2), Variable(4), Other] }, step::Atom { relation: 192, terms: &[Variable(1), Variable(3), Variable(4)] }], negative: &[step::Atom { relation: 171, terms: &[Variable(0), Variable(2), Variable(1), Other] }] },
            step::Rule { head: step::Atom { relation: 267, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 171, terms: &[Variable(0), Variable(2), Variable(1), Other] }, step::Atom { relation: 73, terms: &[Variable(2), Symbol("anti-affinity"), Other, Variable(4), Other] }, step::Atom { relation: 192, terms: &[Variable(1), Variable(4), Variable(5)] }, step::Atom { relation: 169, terms: &[Variable(2), Variable(5), Other] }], negative: &[] },
        ],
        constants: &["anti-affinity"],
        run: stage_pod_affinity_6::run,
    }),
    step::Step::Program(step::Program {
        name: "pod_scores_1",
        class: None,
        inputs: &[
            step::Input { relation: 69, class_column: None },
            step::Input { relation: 73, class_column: None },
            step::Input { relation: 164, class_column: None },
            step::Input { relation: 169, class_column: None },
            step::Input { relation: 188, class_column: None },
            step::Input { relation: 200, class_column: None },
        ],
        outputs: &[
            step::Output { relation: 269, class_columns: &[] },
            step::Output { relation: 270, class_columns: &[] },
            step::Output { relation: 271, class_columns: &[] },
        ],
        rules: &[
            step::Rule { head: step::Atom { relation: 269, terms: &[Variable(0), Other] }, positive: &[step::Atom { relation: 73, terms: &[Variable(0), Symbol("preferred affinity"), Other, Other, Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 269, terms: &[Variable(0), Other] }, positive: &[step::Atom { relation: 73, terms: &[Variable(0), Symbol("preferred anti-affinity"), Other, Other, Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 270, terms: &[Variable(0), Other] }, positive: &[step::Atom { relation: 269, terms: &[Variable(0), Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 270, terms: &[Variable(0), Other] }, positive: &[step::Atom { relation: 73, terms: &[Variable(0), Symbol("affinity"), Other, Other, Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 271, terms: &[Variable(0), Variable(1), Variable(2), Variable(3), Symbol("its own"), Other] }, positive: &[step::Atom { relation: 188, terms: &[Variable(0)] }, step::Atom { relation: 69, terms: &[Variable(0), Variable(3)] }, step::Atom { relation: 269, terms: &[Variable(3), Other] }, step::Atom { relation: 73, terms: &[Variable(3), Other, Variable(6), Variable(1), Other] }, step::Atom { relation: 200, terms: &[Variable(6), Variable(1), Variable(2), Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 271, terms: &[Variable(0), Variable(1), Variable(2), Variable(3), Symbol("running pods"), Other] }, positive: &[step::Atom { relation: 164, terms: &[Variable(3), Variable(0)] }, step::Atom { relation: 270, terms: &[Variable(3), Other] }, step::Atom { relation: 73, terms: &[Variable(3), Other, Other, Variable(1), Other] }, step::Atom { relation: 169, terms: &[Variable(3), Variable(2), Other] }], negative: &[] },
        ],
        constants: &["preferred affinity", "preferred anti-affinity", "affinity", "its own", "running pods"],
        run: stage_pod_scores_1::run,
    }),
    step::Step::Fold(step::Fold { function: support::AggregateFunction::Sum, need: 271, solutions: 271, order: &[], result: 460, group: 3, place: 14 }),
    step::Step::Program(step::Program {
        name: "pod_scores_2",
        class: None,
        inputs: &[
            step::Input { relation: 460, class_column: None },
        ],
        outputs: &[
            step::Output { relation: 272, class_columns: &[] },
        ],
        rules: &[
            step::Rule { head: step::Atom { relation: 272, terms: &[Variable(0), Variable(1), Variable(2), Other] }, positive: &[step::Atom { relation: 460, terms: &[Variable(0), Variable(1), Variable(2), Other] }], negative: &[] },
        ],
        constants: &[],
        run: stage_pod_scores_2::run,
    }),
    step::Step::Program(step::Program {
        name: "pod_scores_3",
        class: Some("Node"),
        inputs: &[
            step::Input { relation: 69, class_column: None },
            step::Input { relation: 73, class_column: None },
            step::Input { relation: 171, class_column: Some(2) },
            step::Input { relation: 192, class_column: Some(0) },
            step::Input { relation: 193, class_column: Some(0) },
            step::Input { relation: 202, class_column: Some(2) },
            step::Input { relation: 269, class_column: None },
            step::Input { relation: 270, class_column: None },
            step::Input { relation: 272, class_column: None },
        ],
        outputs: &[
            step::Output { relation: 273, class_columns: &[1] },
        ],
        rules: &[
            step::Rule { head: step::Atom { relation: 273, terms: &[Variable(0), Variable(1), Variable(2), Symbol("all pods in the domain"), Other] }, positive: &[step::Atom { relation: 272, terms: &[Variable(0), Variable(2), Variable(4), Other] }, step::Atom { relation: 192, terms: &[Variable(1), Variable(2), Variable(4)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 273, terms: &[Variable(0), Variable(1), Variable(2), Symbol("its own pods as peers"), Other] }, positive: &[step::Atom { relation: 202, terms: &[Variable(0), Variable(5), Variable(1), Other] }, step::Atom { relation: 69, terms: &[Variable(0), Variable(2)] }, step::Atom { relation: 269, terms: &[Variable(2), Other] }, step::Atom { relation: 73, terms: &[Variable(2), Other, Variable(5), Variable(6), Other] }, step::Atom { relation: 193, terms: &[Variable(1), Variable(6)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 273, terms: &[Variable(0), Variable(1), Variable(2), Symbol("its own pods as bearers"), Other] }, positive: &[step::Atom { relation: 171, terms: &[Variable(0), Variable(2), Variable(1), Other] }, step::Atom { relation: 270, terms: &[Variable(2), Other] }, step::Atom { relation: 73, terms: &[Variable(2), Other, Other, Variable(5), Other] }, step::Atom { relation: 193, terms: &[Variable(1), Variable(5)] }], negative: &[] },
        ],
        constants: &["all pods in the domain", "its own pods as peers", "its own pods as bearers"],
        run: stage_pod_scores_3::run,
    }),
    step::Step::Fold(step::Fold { function: support::AggregateFunction::Sum, need: 273, solutions: 273, order: &[], result: 461, group: 2, place: 19 }),
    step::Step::Program(step::Program {
        name: "pod_scores_4",
        class: Some("Node"),
        inputs: &[
            step::Input { relation: 10, class_column: None },
            step::Input { relation: 304, class_column: None },
            step::Input { relation: 461, class_column: Some(1) },
        ],
        outputs: &[
            step::Output { relation: 274, class_columns: &[1] },
            step::Output { relation: 275, class_columns: &[1] },
            step::Output { relation: 276, class_columns: &[1] },
        ],
        rules: &[
            step::Rule { head: step::Atom { relation: 274, terms: &[Variable(0), Variable(1), Other] }, positive: &[step::Atom { relation: 461, terms: &[Variable(0), Variable(1), Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 275, terms: &[Variable(0), Variable(1), Other] }, positive: &[step::Atom { relation: 10, terms: &[Variable(0), Variable(3)] }, step::Atom { relation: 274, terms: &[Variable(3), Variable(1), Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 276, terms: &[Variable(0), Variable(1), Other] }, positive: &[step::Atom { relation: 304, terms: &[Variable(0), Variable(3)] }, step::Atom { relation: 274, terms: &[Variable(3), Variable(1), Other] }], negative: &[] },
        ],
        constants: &[],
        run: stage_pod_scores_4::run,
    }),
    step::Step::Program(step::Program {
        name: "ports_1",
        class: None,
        inputs: &[
            step::Input { relation: 85, class_column: None },
            step::Input { relation: 87, class_column: None },
            step::Input { relation: 303, class_column: None },
        ],
        outputs: &[
            step::Output { relation: 289, class_columns: &[] },
            step::Output { relation: 291, class_columns: &[] },
            step::Output { relation: 290, class_columns: &[] },
        ],
        rules: &[
            step::Rule { head: step::Atom { relation: 289, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 85, terms: &[Variable(0), Variable(1)] }, step::Atom { relation: 303, terms: &[Variable(0)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 290, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 291, terms: &[Variable(0)] }, step::Atom { relation: 87, terms: &[Variable(0), Variable(2), Variable(3), Other] }, step::Atom { relation: 87, terms: &[Variable(1), Variable(2), Variable(3), Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 290, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 291, terms: &[Variable(0)] }, step::Atom { relation: 87, terms: &[Variable(0), Symbol("0.0.0.0"), Variable(2), Other] }, step::Atom { relation: 87, terms: &[Variable(1), Other, Variable(2), Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 290, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 291, terms: &[Variable(0)] }, step::Atom { relation: 87, terms: &[Variable(0), Other, Variable(2), Other] }, step::Atom { relation: 87, terms: &[Variable(1), Symbol("0.0.0.0"), Variable(2), Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 291, terms: &[Variable(0)] }, positive: &[step::Atom { relation: 289, terms: &[Variable(1), Variable(0)] }], negative: &[] },
        ],
        constants: &["0.0.0.0"],
        run: stage_ports_1::run,
    }),
    step::Step::Program(step::Program {
        name: "ports_2",
        class: Some("Node"),
        inputs: &[
            step::Input { relation: 32, class_column: Some(1) },
            step::Input { relation: 86, class_column: None },
            step::Input { relation: 185, class_column: None },
            step::Input { relation: 186, class_column: None },
            step::Input { relation: 289, class_column: None },
            step::Input { relation: 290, class_column: None },
        ],
        outputs: &[
            step::Output { relation: 292, class_columns: &[1] },
            step::Output { relation: 293, class_columns: &[1] },
        ],
        rules: &[
            step::Rule { head: step::Atom { relation: 292, terms: &[Variable(0), Variable(1), Variable(2), Variable(3)] }, positive: &[step::Atom { relation: 290, terms: &[Variable(0), Variable(3)] }, step::Atom { relation: 86, terms: &[Variable(2), Variable(3)] }, step::Atom { relation: 32, terms: &[Variable(2), Variable(1)] }], negative: &[step::Atom { relation: 185, terms: &[Variable(2)] }] },
            step::Rule { head: step::Atom { relation: 293, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 289, terms: &[Variable(0), Variable(2)] }, step::Atom { relation: 292, terms: &[Variable(2), Variable(1), Variable(3), Variable(4)] }], negative: &[step::Atom { relation: 186, terms: &[Variable(0), Variable(3)] }] },
        ],
        constants: &[],
        run: stage_ports_2::run,
    }),
    step::Step::Fold(step::Fold { function: support::AggregateFunction::Count, need: 83, solutions: 83, order: &[], result: 467, group: 2, place: 20 }),
    step::Step::Fold(step::Fold { function: support::AggregateFunction::Count, need: 32, solutions: 32, order: &[1, 0], result: 471, group: 1, place: 21 }),
    step::Step::Program(step::Program {
        name: "resources_1",
        class: None,
        inputs: &[
            step::Input { relation: 82, class_column: None },
            step::Input { relation: 84, class_column: None },
            step::Input { relation: 303, class_column: None },
        ],
        outputs: &[
            step::Output { relation: 305, class_columns: &[] },
            step::Output { relation: 306, class_columns: &[] },
            step::Output { relation: 307, class_columns: &[] },
        ],
        rules: &[
            step::Rule { head: step::Atom { relation: 305, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 82, terms: &[Variable(0), Variable(1)] }, step::Atom { relation: 303, terms: &[Variable(0)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 306, terms: &[Variable(0), Other] }, positive: &[step::Atom { relation: 305, terms: &[Variable(2), Variable(3)] }, step::Atom { relation: 84, terms: &[Variable(3), Variable(0), Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 307, terms: &[Variable(0)] }, positive: &[step::Atom { relation: 306, terms: &[Variable(0), Other] }], negative: &[] },
        ],
        constants: &[],
        run: stage_resources_1::run,
    }),
    step::Step::Program(step::Program {
        name: "resources_2",
        class: Some("Node"),
        inputs: &[
            step::Input { relation: 32, class_column: Some(1) },
            step::Input { relation: 83, class_column: Some(0) },
            step::Input { relation: 185, class_column: None },
        ],
        outputs: &[
            step::Output { relation: 309, class_columns: &[0] },
            step::Output { relation: 323, class_columns: &[0] },
        ],
        rules: &[
            step::Rule { head: step::Atom { relation: 309, terms: &[Variable(0), Variable(1), Variable(2)] }, positive: &[step::Atom { relation: 185, terms: &[Variable(2)] }, step::Atom { relation: 83, terms: &[Variable(0), Variable(1), Variable(2)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 323, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 185, terms: &[Variable(1)] }, step::Atom { relation: 32, terms: &[Variable(1), Variable(0)] }], negative: &[] },
        ],
        constants: &[],
        run: stage_resources_2::run,
    }),
    step::Step::Fold(step::Fold { function: support::AggregateFunction::Count, need: 309, solutions: 309, order: &[], result: 468, group: 2, place: 22 }),
    step::Step::Fold(step::Fold { function: support::AggregateFunction::Count, need: 323, solutions: 323, order: &[], result: 472, group: 1, place: 23 }),
    step::Step::Program(step::Program {
        name: "resources_3",
        class: Some("Node"),
        inputs: &[
            step::Input { relation: 32, class_column: Some(1) },
            step::Input { relation: 81, class_column: Some(0) },
            step::Input { relation: 84, class_column: None },
            step::Input { relation: 185, class_column: None },
            step::Input { relation: 186, class_column: None },
            step::Input { relation: 307, class_column: None },
            step::Input { relation: 467, class_column: Some(0) },
            step::Input { relation: 468, class_column: Some(0) },
            step::Input { relation: 471, class_column: Some(0) },
            step::Input { relation: 472, class_column: Some(0) },
        ],
        outputs: &[
            step::Output { relation: 308, class_columns: &[0] },
            step::Output { relation: 310, class_columns: &[0] },
            step::Output { relation: 311, class_columns: &[0] },
            step::Output { relation: 312, class_columns: &[0] },
            step::Output { relation: 320, class_columns: &[0] },
            step::Output { relation: 321, class_columns: &[0] },
            step::Output { relation: 322, class_columns: &[0] },
            step::Output { relation: 324, class_columns: &[0] },
            step::Output { relation: 325, class_columns: &[0] },
            step::Output { relation: 326, class_columns: &[0] },
            step::Output { relation: 327, class_columns: &[1] },
        ],
        rules: &[
            step::Rule { head: step::Atom { relation: 308, terms: &[Variable(0), Variable(1), Other] }, positive: &[step::Atom { relation: 467, terms: &[Variable(0), Variable(1), Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 310, terms: &[Variable(0), Variable(1), Other] }, positive: &[step::Atom { relation: 468, terms: &[Variable(0), Variable(1), Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 311, terms: &[Variable(0), Variable(1), Other] }, positive: &[step::Atom { relation: 308, terms: &[Variable(0), Variable(1), Other] }], negative: &[step::Atom { relation: 310, terms: &[Variable(0), Variable(1), Other] }] },
            step::Rule { head: step::Atom { relation: 311, terms: &[Variable(0), Variable(1), Other] }, positive: &[step::Atom { relation: 310, terms: &[Variable(0), Variable(1), Other] }, step::Atom { relation: 308, terms: &[Variable(0), Variable(1), Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 312, terms: &[Variable(0), Variable(1), Variable(2), Other] }, positive: &[step::Atom { relation: 311, terms: &[Variable(0), Variable(2), Other] }, step::Atom { relation: 84, terms: &[Variable(2), Variable(1), Other] }, step::Atom { relation: 307, terms: &[Variable(1)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 320, terms: &[Variable(0)] }, positive: &[step::Atom { relation: 81, terms: &[Variable(0), Variable(1), Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 321, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 81, terms: &[Variable(0), Variable(1), Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 322, terms: &[Variable(0), Other] }, positive: &[step::Atom { relation: 471, terms: &[Variable(0), Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 324, terms: &[Variable(0), Other] }, positive: &[step::Atom { relation: 472, terms: &[Variable(0), Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 325, terms: &[Variable(0), Other] }, positive: &[step::Atom { relation: 322, terms: &[Variable(0), Other] }], negative: &[step::Atom { relation: 324, terms: &[Variable(0), Other] }] },
            step::Rule { head: step::Atom { relation: 325, terms: &[Variable(0), Other] }, positive: &[step::Atom { relation: 324, terms: &[Variable(0), Other] }, step::Atom { relation: 322, terms: &[Variable(0), Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 326, terms: &[Variable(0), Other, Other] }, positive: &[step::Atom { relation: 325, terms: &[Variable(0), Other] }, step::Atom { relation: 81, terms: &[Variable(0), Symbol("pods"), Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 327, terms: &[Variable(0), Variable(1), Variable(2)] }, positive: &[step::Atom { relation: 326, terms: &[Variable(1), Other, Other] }, step::Atom { relation: 32, terms: &[Variable(2), Variable(1)] }, step::Atom { relation: 186, terms: &[Variable(0), Variable(2)] }], negative: &[step::Atom { relation: 185, terms: &[Variable(2)] }] },
        ],
        constants: &["pods"],
        run: stage_resources_3::run,
    }),
    step::Step::Fold(step::Fold { function: support::AggregateFunction::Sum, need: 312, solutions: 312, order: &[], result: 469, group: 2, place: 27 }),
    step::Step::Fold(step::Fold { function: support::AggregateFunction::Count, need: 327, solutions: 327, order: &[], result: 473, group: 2, place: 28 }),
    step::Step::Program(step::Program {
        name: "resources_4",
        class: Some("Node"),
        inputs: &[
            step::Input { relation: 81, class_column: Some(0) },
            step::Input { relation: 83, class_column: Some(0) },
            step::Input { relation: 84, class_column: None },
            step::Input { relation: 185, class_column: None },
            step::Input { relation: 186, class_column: None },
            step::Input { relation: 305, class_column: None },
            step::Input { relation: 306, class_column: None },
            step::Input { relation: 307, class_column: None },
            step::Input { relation: 469, class_column: Some(0) },
        ],
        outputs: &[
            step::Output { relation: 313, class_columns: &[0] },
            step::Output { relation: 314, class_columns: &[0] },
            step::Output { relation: 315, class_columns: &[0] },
            step::Output { relation: 316, class_columns: &[1] },
            step::Output { relation: 317, class_columns: &[1] },
        ],
        rules: &[
            step::Rule { head: step::Atom { relation: 313, terms: &[Variable(0), Variable(1), Other] }, positive: &[step::Atom { relation: 469, terms: &[Variable(0), Variable(1), Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 314, terms: &[Variable(0), Variable(1), Other] }, positive: &[step::Atom { relation: 307, terms: &[Variable(1)] }, step::Atom { relation: 81, terms: &[Variable(0), Variable(1), Other] }], negative: &[step::Atom { relation: 313, terms: &[Variable(0), Variable(1), Other] }] },
            step::Rule { head: step::Atom { relation: 314, terms: &[Variable(0), Variable(1), Other] }, positive: &[step::Atom { relation: 81, terms: &[Variable(0), Variable(1), Other] }, step::Atom { relation: 313, terms: &[Variable(0), Variable(1), Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 315, terms: &[Variable(0), Variable(1), Other] }, positive: &[step::Atom { relation: 306, terms: &[Variable(1), Other] }, step::Atom { relation: 314, terms: &[Variable(0), Variable(1), Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 316, terms: &[Variable(0), Variable(1), Variable(2), Other] }, positive: &[step::Atom { relation: 305, terms: &[Variable(0), Variable(4)] }, step::Atom { relation: 84, terms: &[Variable(4), Variable(2), Other] }, step::Atom { relation: 315, terms: &[Variable(1), Variable(2), Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 317, terms: &[Variable(0), Variable(1), Variable(2), Variable(3), Other] }, positive: &[step::Atom { relation: 316, terms: &[Variable(0), Variable(1), Variable(2), Other] }, step::Atom { relation: 83, terms: &[Variable(1), Variable(5), Variable(3)] }, step::Atom { relation: 186, terms: &[Variable(0), Variable(3)] }, step::Atom { relation: 84, terms: &[Variable(5), Variable(2), Other] }], negative: &[step::Atom { relation: 185, terms: &[Variable(3)] }] },
        ],
        constants: &[],
        run: stage_resources_4::run,
    }),
    step::Step::Fold(step::Fold { function: support::AggregateFunction::Sum, need: 317, solutions: 317, order: &[], result: 470, group: 3, place: 30 }),
    step::Step::Program(step::Program {
        name: "resources_5",
        class: Some("Node"),
        inputs: &[
            step::Input { relation: 81, class_column: Some(0) },
            step::Input { relation: 84, class_column: None },
            step::Input { relation: 303, class_column: None },
            step::Input { relation: 305, class_column: None },
            step::Input { relation: 314, class_column: Some(0) },
            step::Input { relation: 316, class_column: Some(1) },
            step::Input { relation: 320, class_column: Some(0) },
            step::Input { relation: 321, class_column: Some(0) },
            step::Input { relation: 326, class_column: Some(0) },
            step::Input { relation: 470, class_column: Some(1) },
            step::Input { relation: 473, class_column: Some(1) },
        ],
        outputs: &[
            step::Output { relation: 318, class_columns: &[1] },
            step::Output { relation: 328, class_columns: &[1] },
            step::Output { relation: 319, class_columns: &[1] },
        ],
        rules: &[
            step::Rule { head: step::Atom { relation: 318, terms: &[Variable(0), Variable(1), Variable(2), Other] }, positive: &[step::Atom { relation: 470, terms: &[Variable(0), Variable(1), Variable(2), Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 319, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 316, terms: &[Variable(0), Variable(1), Variable(2), Other] }, step::Atom { relation: 314, terms: &[Variable(1), Variable(2), Other] }], negative: &[step::Atom { relation: 318, terms: &[Variable(0), Variable(1), Variable(2), Other] }] },
            step::Rule { head: step::Atom { relation: 319, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 318, terms: &[Variable(0), Variable(1), Variable(2), Other] }, step::Atom { relation: 316, terms: &[Variable(0), Variable(1), Variable(2), Other] }, step::Atom { relation: 314, terms: &[Variable(1), Variable(2), Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 319, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 305, terms: &[Variable(0), Variable(2)] }, step::Atom { relation: 84, terms: &[Variable(2), Variable(3), Other] }, step::Atom { relation: 320, terms: &[Variable(1)] }], negative: &[step::Atom { relation: 321, terms: &[Variable(1), Variable(3)] }] },
            step::Rule { head: step::Atom { relation: 328, terms: &[Variable(0), Variable(1), Other] }, positive: &[step::Atom { relation: 473, terms: &[Variable(0), Variable(1), Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 319, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 326, terms: &[Variable(1), Other, Other] }, step::Atom { relation: 303, terms: &[Variable(0)] }], negative: &[step::Atom { relation: 328, terms: &[Variable(0), Variable(1), Other] }] },
            step::Rule { head: step::Atom { relation: 319, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 328, terms: &[Variable(0), Variable(1), Other] }, step::Atom { relation: 326, terms: &[Variable(1), Other, Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 319, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 81, terms: &[Variable(1), Symbol("pods"), Other] }, step::Atom { relation: 303, terms: &[Variable(0)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 319, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 303, terms: &[Variable(0)] }, step::Atom { relation: 320, terms: &[Variable(1)] }], negative: &[step::Atom { relation: 321, terms: &[Variable(1), Symbol("pods")] }] },
        ],
        constants: &["pods"],
        run: stage_resources_5::run,
    }),
    step::Step::Program(step::Program {
        name: "revisions_1",
        class: None,
        inputs: &[
            step::Input { relation: 12, class_column: None },
            step::Input { relation: 45, class_column: None },
            step::Input { relation: 57, class_column: None },
            step::Input { relation: 58, class_column: None },
            step::Input { relation: 60, class_column: None },
            step::Input { relation: 61, class_column: None },
            step::Input { relation: 62, class_column: None },
            step::Input { relation: 227, class_column: None },
            step::Input { relation: 229, class_column: None },
        ],
        outputs: &[
            step::Output { relation: 329, class_columns: &[] },
            step::Output { relation: 330, class_columns: &[] },
            step::Output { relation: 474, class_columns: &[] },
            step::Output { relation: 336, class_columns: &[] },
            step::Output { relation: 335, class_columns: &[] },
        ],
        rules: &[
            step::Rule { head: step::Atom { relation: 329, terms: &[Variable(0), Variable(1), Other] }, positive: &[step::Atom { relation: 61, terms: &[Variable(1), Variable(3)] }, step::Atom { relation: 12, terms: &[Variable(0), Variable(3)] }, step::Atom { relation: 60, terms: &[Variable(1), Variable(4)] }, step::Atom { relation: 229, terms: &[Variable(0), Variable(4)] }, step::Atom { relation: 57, terms: &[Variable(1), Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 329, terms: &[Variable(0), Variable(1), Other] }, positive: &[step::Atom { relation: 60, terms: &[Variable(1), Variable(3)] }, step::Atom { relation: 229, terms: &[Variable(0), Variable(3)] }, step::Atom { relation: 57, terms: &[Variable(1), Other] }], negative: &[step::Atom { relation: 61, terms: &[Variable(1), Other] }, step::Atom { relation: 62, terms: &[Variable(1)] }] },
            step::Rule { head: step::Atom { relation: 330, terms: &[Variable(0), Variable(1), Other] }, positive: &[step::Atom { relation: 329, terms: &[Variable(0), Variable(1), Other] }, step::Atom { relation: 58, terms: &[Variable(1), Variable(3)] }, step::Atom { relation: 45, terms: &[Variable(0), Variable(3)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 474, terms: &[Variable(0)] }, positive: &[step::Atom { relation: 330, terms: &[Variable(0), Variable(1), Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 335, terms: &[Variable(0)] }, positive: &[step::Atom { relation: 227, terms: &[Variable(0)] }], negative: &[step::Atom { relation: 330, terms: &[Variable(0), Other, Other] }] },
            step::Rule { head: step::Atom { relation: 336, terms: &[Variable(0), Variable(1), Other] }, positive: &[step::Atom { relation: 329, terms: &[Variable(0), Variable(1), Other] }], negative: &[step::Atom { relation: 330, terms: &[Variable(0), Variable(1), Other] }] },
        ],
        constants: &[],
        run: stage_revisions_1::run,
    }),
    step::Step::Fold(step::Fold { function: support::AggregateFunction::Maximum, need: 474, solutions: 330, order: &[], result: 475, group: 1, place: 33 }),
    step::Step::Fold(step::Fold { function: support::AggregateFunction::Count, need: 336, solutions: 336, order: &[], result: 476, group: 1, place: 34 }),
    step::Step::Program(step::Program {
        name: "revisions_2",
        class: None,
        inputs: &[
            step::Input { relation: 51, class_column: None },
            step::Input { relation: 59, class_column: None },
            step::Input { relation: 330, class_column: None },
            step::Input { relation: 475, class_column: None },
            step::Input { relation: 476, class_column: None },
        ],
        outputs: &[
            step::Output { relation: 331, class_columns: &[] },
            step::Output { relation: 333, class_columns: &[] },
            step::Output { relation: 332, class_columns: &[] },
            step::Output { relation: 334, class_columns: &[] },
            step::Output { relation: 337, class_columns: &[] },
        ],
        rules: &[
            step::Rule { head: step::Atom { relation: 331, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 330, terms: &[Variable(0), Variable(1), Other] }, step::Atom { relation: 475, terms: &[Variable(0), Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 332, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 331, terms: &[Variable(0), Variable(1)] }], negative: &[step::Atom { relation: 333, terms: &[Variable(0), Variable(1)] }] },
            step::Rule { head: step::Atom { relation: 333, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 331, terms: &[Variable(0), Variable(1)] }, step::Atom { relation: 331, terms: &[Variable(0), Variable(2)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 334, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 332, terms: &[Variable(0), Variable(2)] }, step::Atom { relation: 59, terms: &[Variable(2), Variable(1)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 337, terms: &[Variable(0), Other] }, positive: &[step::Atom { relation: 51, terms: &[Variable(0), Other] }, step::Atom { relation: 476, terms: &[Variable(0), Other] }], negative: &[] },
        ],
        constants: &[],
        run: stage_revisions_2::run,
    }),
    step::Step::Program(step::Program {
        name: "pods_1",
        class: None,
        inputs: &[
            step::Input { relation: 39, class_column: None },
            step::Input { relation: 46, class_column: None },
            step::Input { relation: 50, class_column: None },
            step::Input { relation: 229, class_column: None },
            step::Input { relation: 334, class_column: None },
        ],
        outputs: &[
            step::Output { relation: 281, class_columns: &[] },
            step::Output { relation: 282, class_columns: &[] },
            step::Output { relation: 462, class_columns: &[] },
            step::Output { relation: 463, class_columns: &[] },
        ],
        rules: &[
            step::Rule { head: step::Atom { relation: 281, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 334, terms: &[Variable(0), Variable(2)] }, step::Atom { relation: 229, terms: &[Variable(0), Variable(1)] }, step::Atom { relation: 39, terms: &[Variable(1), Symbol("controller-revision-hash"), Variable(2)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 282, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 281, terms: &[Variable(0), Variable(1)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 282, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 46, terms: &[Variable(0), Variable(2)] }, step::Atom { relation: 229, terms: &[Variable(0), Variable(1)] }, step::Atom { relation: 39, terms: &[Variable(1), Symbol("pod-template-generation"), Variable(2)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 462, terms: &[] }, positive: &[], negative: &[] },
            step::Rule { head: step::Atom { relation: 463, terms: &[Other] }, positive: &[step::Atom { relation: 50, terms: &[Other, Other] }], negative: &[] },
        ],
        constants: &["controller-revision-hash", "pod-template-generation"],
        run: stage_pods_1::run,
    }),
    step::Step::Program(step::Program {
        name: "pods_2",
        class: Some("Node"),
        inputs: &[
            step::Input { relation: 13, class_column: None },
            step::Input { relation: 56, class_column: Some(1) },
        ],
        outputs: &[
            step::Output { relation: 285, class_columns: &[] },
        ],
        rules: &[
            step::Rule { head: step::Atom { relation: 285, terms: &[Variable(0)] }, positive: &[step::Atom { relation: 13, terms: &[Variable(0), Other] }], negative: &[step::Atom { relation: 56, terms: &[Variable(0), Other] }] },
        ],
        constants: &[],
        run: stage_pods_2::run,
    }),
    step::Step::Program(step::Program {
        name: "pods_3",
        class: Some("Pod"),
        inputs: &[
            step::Input { relation: 34, class_column: Some(0) },
            step::Input { relation: 35, class_column: Some(0) },
            step::Input { relation: 54, class_column: Some(0) },
            step::Input { relation: 232, class_column: Some(0) },
        ],
        outputs: &[
            step::Output { relation: 277, class_columns: &[0] },
            step::Output { relation: 278, class_columns: &[0] },
            step::Output { relation: 279, class_columns: &[0] },
            step::Output { relation: 280, class_columns: &[0] },
        ],
        rules: &[
            step::Rule { head: step::Atom { relation: 277, terms: &[Variable(0)] }, positive: &[step::Atom { relation: 34, terms: &[Variable(0), Symbol("Failed")] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 277, terms: &[Variable(0)] }, positive: &[step::Atom { relation: 34, terms: &[Variable(0), Symbol("Succeeded")] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 278, terms: &[Variable(0)] }, positive: &[step::Atom { relation: 35, terms: &[Variable(0)] }, step::Atom { relation: 277, terms: &[Variable(0)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 279, terms: &[Variable(0)] }, positive: &[step::Atom { relation: 35, terms: &[Variable(0)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 279, terms: &[Variable(0)] }, positive: &[step::Atom { relation: 277, terms: &[Variable(0)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 280, terms: &[Variable(0)] }, positive: &[step::Atom { relation: 232, terms: &[Variable(0), Variable(1)] }], negative: &[step::Atom { relation: 54, terms: &[Variable(0)] }] },
        ],
        constants: &["Failed", "Succeeded"],
        run: stage_pods_3::run,
    }),
    step::Step::Fold(step::Fold { function: support::AggregateFunction::Maximum, need: 462, solutions: 463, order: &[], result: 464, group: 0, place: 36 }),
    step::Step::Program(step::Program {
        name: "pods_4",
        class: None,
        inputs: &[
            step::Input { relation: 50, class_column: None },
            step::Input { relation: 464, class_column: None },
        ],
        outputs: &[
            step::Output { relation: 288, class_columns: &[] },
        ],
        rules: &[
            step::Rule { head: step::Atom { relation: 288, terms: &[Other] }, positive: &[step::Atom { relation: 50, terms: &[Variable(1), Other] }, step::Atom { relation: 464, terms: &[Other] }], negative: &[] },
        ],
        constants: &[],
        run: stage_pods_4::run,
    }),
    step::Step::Program(step::Program {
        name: "pods_5",
        class: Some("Pod"),
        inputs: &[
            step::Input { relation: 33, class_column: Some(0) },
            step::Input { relation: 39, class_column: None },
            step::Input { relation: 232, class_column: Some(0) },
            step::Input { relation: 281, class_column: None },
            step::Input { relation: 282, class_column: None },
            step::Input { relation: 285, class_column: Some(0) },
        ],
        outputs: &[
            step::Output { relation: 284, class_columns: &[0] },
            step::Output { relation: 283, class_columns: &[0] },
            step::Output { relation: 286, class_columns: &[] },
        ],
        rules: &[
            step::Rule { head: step::Atom { relation: 283, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 232, terms: &[Variable(0), Variable(1)] }, step::Atom { relation: 33, terms: &[Variable(0), Variable(2)] }], negative: &[step::Atom { relation: 281, terms: &[Variable(1), Variable(2)] }] },
            step::Rule { head: step::Atom { relation: 284, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 232, terms: &[Variable(0), Variable(1)] }, step::Atom { relation: 33, terms: &[Variable(0), Variable(2)] }], negative: &[step::Atom { relation: 282, terms: &[Variable(1), Variable(2)] }] },
            step::Rule { head: step::Atom { relation: 286, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 232, terms: &[Variable(2), Variable(0)] }, step::Atom { relation: 33, terms: &[Variable(2), Variable(3)] }, step::Atom { relation: 39, terms: &[Variable(3), Symbol("controller-revision-hash"), Variable(1)] }], negative: &[step::Atom { relation: 285, terms: &[Variable(2)] }] },
        ],
        constants: &["controller-revision-hash"],
        run: stage_pods_5::run,
    }),
    step::Step::Program(step::Program {
        name: "pods_6",
        class: None,
        inputs: &[
            step::Input { relation: 59, class_column: None },
            step::Input { relation: 286, class_column: None },
            step::Input { relation: 336, class_column: None },
            step::Input { relation: 337, class_column: None },
        ],
        outputs: &[
            step::Output { relation: 287, class_columns: &[] },
        ],
        rules: &[
            step::Rule { head: step::Atom { relation: 287, terms: &[Variable(0), Variable(1), Other] }, positive: &[step::Atom { relation: 337, terms: &[Variable(0), Other] }, step::Atom { relation: 336, terms: &[Variable(0), Variable(1), Other] }, step::Atom { relation: 59, terms: &[Variable(1), Variable(3)] }], negative: &[step::Atom { relation: 286, terms: &[Variable(0), Variable(3)] }] },
        ],
        constants: &[],
        run: stage_pods_6::run,
    }),
    step::Step::Program(step::Program {
        name: "selectors_1",
        class: None,
        inputs: &[
            step::Input { relation: 22, class_column: None },
            step::Input { relation: 23, class_column: None },
            step::Input { relation: 24, class_column: None },
            step::Input { relation: 25, class_column: None },
            step::Input { relation: 28, class_column: None },
            step::Input { relation: 29, class_column: None },
            step::Input { relation: 302, class_column: None },
        ],
        outputs: &[
            step::Output { relation: 342, class_columns: &[] },
            step::Output { relation: 343, class_columns: &[] },
            step::Output { relation: 338, class_columns: &[] },
            step::Output { relation: 339, class_columns: &[] },
        ],
        rules: &[
            step::Rule { head: step::Atom { relation: 338, terms: &[Variable(0), Variable(1), Variable(2)] }, positive: &[step::Atom { relation: 23, terms: &[Variable(0), Variable(1), Symbol("In")] }, step::Atom { relation: 24, terms: &[Variable(0), Variable(2)] }, step::Atom { relation: 302, terms: &[Variable(1), Variable(2)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 338, terms: &[Variable(0), Variable(1), Variable(2)] }, positive: &[step::Atom { relation: 23, terms: &[Variable(0), Variable(1), Symbol("NotIn")] }, step::Atom { relation: 302, terms: &[Variable(1), Variable(2)] }], negative: &[step::Atom { relation: 24, terms: &[Variable(0), Variable(2)] }] },
            step::Rule { head: step::Atom { relation: 338, terms: &[Variable(0), Variable(1), Variable(2)] }, positive: &[step::Atom { relation: 23, terms: &[Variable(0), Variable(1), Symbol("Exists")] }, step::Atom { relation: 302, terms: &[Variable(1), Variable(2)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 338, terms: &[Variable(0), Variable(1), Variable(2)] }, positive: &[step::Atom { relation: 23, terms: &[Variable(0), Variable(1), Symbol("Gt")] }, step::Atom { relation: 25, terms: &[Variable(0), Other] }, step::Atom { relation: 302, terms: &[Variable(1), Variable(2)] }, step::Atom { relation: 29, terms: &[Variable(2), Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 338, terms: &[Variable(0), Variable(1), Variable(2)] }, positive: &[step::Atom { relation: 23, terms: &[Variable(0), Variable(1), Symbol("Lt")] }, step::Atom { relation: 25, terms: &[Variable(0), Other] }, step::Atom { relation: 302, terms: &[Variable(1), Variable(2)] }, step::Atom { relation: 29, terms: &[Variable(2), Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 339, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 23, terms: &[Variable(0), Variable(1), Symbol("NotIn")] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 339, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 23, terms: &[Variable(0), Variable(1), Symbol("DoesNotExist")] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 342, terms: &[Variable(0)] }, positive: &[step::Atom { relation: 22, terms: &[Variable(0), Variable(1)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 343, terms: &[Variable(0)] }, positive: &[step::Atom { relation: 28, terms: &[Variable(1)] }, step::Atom { relation: 22, terms: &[Variable(0), Variable(1)] }], negative: &[] },
        ],
        constants: &["In", "NotIn", "Exists", "Gt", "Lt", "DoesNotExist"],
        run: stage_selectors_1::run,
    }),
    step::Step::Program(step::Program {
        name: "selectors_2",
        class: Some("Node"),
        inputs: &[
            step::Input { relation: 4, class_column: Some(0) },
            step::Input { relation: 22, class_column: None },
            step::Input { relation: 23, class_column: None },
            step::Input { relation: 26, class_column: None },
            step::Input { relation: 27, class_column: Some(1) },
            step::Input { relation: 301, class_column: Some(0) },
            step::Input { relation: 338, class_column: None },
            step::Input { relation: 339, class_column: None },
            step::Input { relation: 342, class_column: None },
            step::Input { relation: 343, class_column: None },
        ],
        outputs: &[
            step::Output { relation: 340, class_columns: &[0] },
            step::Output { relation: 341, class_columns: &[1] },
            step::Output { relation: 344, class_columns: &[1] },
            step::Output { relation: 345, class_columns: &[1] },
        ],
        rules: &[
            step::Rule { head: step::Atom { relation: 340, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 301, terms: &[Variable(0), Variable(1), Variable(2)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 341, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 301, terms: &[Variable(1), Variable(2), Variable(3)] }, step::Atom { relation: 338, terms: &[Variable(0), Variable(2), Variable(3)] }, step::Atom { relation: 23, terms: &[Variable(0), Variable(2), Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 341, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 339, terms: &[Variable(0), Variable(2)] }, step::Atom { relation: 4, terms: &[Variable(1)] }], negative: &[step::Atom { relation: 340, terms: &[Variable(1), Variable(2)] }] },
            step::Rule { head: step::Atom { relation: 341, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 26, terms: &[Variable(0), Symbol("In")] }, step::Atom { relation: 27, terms: &[Variable(0), Variable(1)] }, step::Atom { relation: 4, terms: &[Variable(1)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 341, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 26, terms: &[Variable(0), Symbol("NotIn")] }, step::Atom { relation: 4, terms: &[Variable(1)] }], negative: &[step::Atom { relation: 27, terms: &[Variable(0), Variable(1)] }] },
            step::Rule { head: step::Atom { relation: 344, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 22, terms: &[Variable(0), Variable(2)] }, step::Atom { relation: 4, terms: &[Variable(1)] }], negative: &[step::Atom { relation: 341, terms: &[Variable(2), Variable(1)] }] },
            step::Rule { head: step::Atom { relation: 345, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 342, terms: &[Variable(0)] }, step::Atom { relation: 4, terms: &[Variable(1)] }], negative: &[step::Atom { relation: 343, terms: &[Variable(0)] }, step::Atom { relation: 344, terms: &[Variable(0), Variable(1)] }] },
        ],
        constants: &["In", "NotIn"],
        run: stage_selectors_2::run,
    }),
    step::Step::Program(step::Program {
        name: "affinity_1",
        class: None,
        inputs: &[
            step::Input { relation: 18, class_column: None },
            step::Input { relation: 343, class_column: None },
        ],
        outputs: &[
            step::Output { relation: 149, class_columns: &[] },
        ],
        rules: &[
            step::Rule { head: step::Atom { relation: 149, terms: &[Variable(0)] }, positive: &[step::Atom { relation: 18, terms: &[Variable(0), Other, Variable(2), Other] }, step::Atom { relation: 343, terms: &[Variable(2)] }], negative: &[] },
        ],
        constants: &[],
        run: stage_affinity_1::run,
    }),
    step::Step::Program(step::Program {
        name: "affinity_2",
        class: Some("Node"),
        inputs: &[
            step::Input { relation: 4, class_column: Some(0) },
            step::Input { relation: 14, class_column: Some(1) },
            step::Input { relation: 15, class_column: None },
            step::Input { relation: 16, class_column: None },
            step::Input { relation: 17, class_column: None },
            step::Input { relation: 345, class_column: Some(1) },
        ],
        outputs: &[
            step::Output { relation: 144, class_columns: &[] },
            step::Output { relation: 145, class_columns: &[1] },
            step::Output { relation: 146, class_columns: &[1] },
            step::Output { relation: 147, class_columns: &[1] },
            step::Output { relation: 148, class_columns: &[1] },
        ],
        rules: &[
            step::Rule { head: step::Atom { relation: 144, terms: &[Variable(0)] }, positive: &[step::Atom { relation: 14, terms: &[Variable(0), Variable(1)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 145, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 144, terms: &[Variable(0)] }, step::Atom { relation: 4, terms: &[Variable(1)] }], negative: &[step::Atom { relation: 14, terms: &[Variable(0), Variable(1)] }] },
            step::Rule { head: step::Atom { relation: 146, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 15, terms: &[Variable(0), Variable(2)] }, step::Atom { relation: 4, terms: &[Variable(1)] }], negative: &[step::Atom { relation: 345, terms: &[Variable(2), Variable(1)] }] },
            step::Rule { head: step::Atom { relation: 147, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 17, terms: &[Variable(0), Variable(2)] }, step::Atom { relation: 345, terms: &[Variable(2), Variable(1)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 148, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 16, terms: &[Variable(0)] }, step::Atom { relation: 4, terms: &[Variable(1)] }], negative: &[step::Atom { relation: 147, terms: &[Variable(0), Variable(1)] }] },
        ],
        constants: &[],
        run: stage_affinity_2::run,
    }),
    step::Step::Program(step::Program {
        name: "affinity_3",
        class: Some("Node"),
        inputs: &[
            step::Input { relation: 18, class_column: None },
            step::Input { relation: 149, class_column: None },
            step::Input { relation: 345, class_column: Some(1) },
        ],
        outputs: &[
            step::Output { relation: 150, class_columns: &[1] },
        ],
        rules: &[
            step::Rule { head: step::Atom { relation: 150, terms: &[Variable(0), Variable(1), Other, Other] }, positive: &[step::Atom { relation: 18, terms: &[Variable(0), Other, Variable(4), Other] }, step::Atom { relation: 345, terms: &[Variable(4), Variable(1)] }], negative: &[step::Atom { relation: 149, terms: &[Variable(0)] }] },
        ],
        constants: &[],
        run: stage_affinity_3::run,
    }),
    step::Step::Fold(step::Fold { function: support::AggregateFunction::Sum, need: 150, solutions: 150, order: &[], result: 443, group: 2, place: 37 }),
    step::Step::Program(step::Program {
        name: "affinity_4",
        class: Some("Node"),
        inputs: &[
            step::Input { relation: 10, class_column: None },
            step::Input { relation: 304, class_column: None },
            step::Input { relation: 443, class_column: Some(1) },
        ],
        outputs: &[
            step::Output { relation: 151, class_columns: &[1] },
            step::Output { relation: 152, class_columns: &[1] },
            step::Output { relation: 153, class_columns: &[1] },
        ],
        rules: &[
            step::Rule { head: step::Atom { relation: 151, terms: &[Variable(0), Variable(1), Other] }, positive: &[step::Atom { relation: 443, terms: &[Variable(0), Variable(1), Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 152, terms: &[Variable(0), Variable(1), Other] }, positive: &[step::Atom { relation: 10, terms: &[Variable(0), Variable(3)] }, step::Atom { relation: 151, terms: &[Variable(3), Variable(1), Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 153, terms: &[Variable(0), Variable(1), Other] }, positive: &[step::Atom { relation: 304, terms: &[Variable(0), Variable(3)] }, step::Atom { relation: 151, terms: &[Variable(3), Variable(1), Other] }], negative: &[] },
        ],
        constants: &[],
        run: stage_affinity_4::run,
    }),
    step::Step::Program(step::Program {
        name: "taints_1",
        class: None,
        inputs: &[
            step::Input { relation: 1, class_column: None },
            step::Input { relation: 8, class_column: None },
            step::Input { relation: 9, class_column: None },
            step::Input { relation: 10, class_column: None },
            step::Input { relation: 19, class_column: None },
            step::Input { relation: 20, class_column: None },
            step::Input { relation: 30, class_column: None },
            step::Input { relation: 31, class_column: None },
            step::Input { relation: 303, class_column: None },
            step::Input { relation: 374, class_column: None },
            step::Input { relation: 375, class_column: None },
        ],
        outputs: &[
            step::Output { relation: 377, class_columns: &[] },
            step::Output { relation: 378, class_columns: &[] },
            step::Output { relation: 379, class_columns: &[] },
            step::Output { relation: 380, class_columns: &[] },
            step::Output { relation: 376, class_columns: &[] },
            step::Output { relation: 381, class_columns: &[] },
            step::Output { relation: 383, class_columns: &[] },
        ],
        rules: &[
            step::Rule { head: step::Atom { relation: 376, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 19, terms: &[Variable(0), Variable(1)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 376, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 374, terms: &[Variable(1), Other, Other] }, step::Atom { relation: 10, terms: &[Other, Variable(0)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 376, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 375, terms: &[Variable(1), Other, Other] }, step::Atom { relation: 10, terms: &[Other, Variable(0)] }, step::Atom { relation: 20, terms: &[Variable(0)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 377, terms: &[Variable(0), Variable(1), Variable(2), Variable(3), Variable(4)] }, positive: &[step::Atom { relation: 30, terms: &[Variable(0), Variable(1), Variable(2), Variable(3), Variable(4)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 377, terms: &[Variable(0), Variable(1), Symbol("Exists"), Symbol(""), Variable(2)] }, positive: &[step::Atom { relation: 374, terms: &[Variable(0), Variable(1), Variable(2)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 377, terms: &[Variable(0), Variable(1), Symbol("Exists"), Symbol(""), Variable(2)] }, positive: &[step::Atom { relation: 375, terms: &[Variable(0), Variable(1), Variable(2)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 378, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 377, terms: &[Variable(0), Variable(2), Other, Other, Other] }, step::Atom { relation: 8, terms: &[Variable(1), Variable(2), Other, Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 378, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 377, terms: &[Variable(0), Symbol(""), Other, Other, Other] }, step::Atom { relation: 8, terms: &[Variable(1), Variable(2), Other, Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 379, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 378, terms: &[Variable(0), Variable(1)] }, step::Atom { relation: 377, terms: &[Variable(0), Other, Other, Other, Variable(2)] }, step::Atom { relation: 8, terms: &[Variable(1), Other, Other, Variable(2)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 379, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 378, terms: &[Variable(0), Variable(1)] }, step::Atom { relation: 377, terms: &[Variable(0), Other, Other, Other, Symbol("")] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 380, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 379, terms: &[Variable(0), Variable(1)] }, step::Atom { relation: 377, terms: &[Variable(0), Other, Symbol("Exists"), Other, Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 380, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 379, terms: &[Variable(0), Variable(1)] }, step::Atom { relation: 377, terms: &[Variable(0), Other, Symbol("Equal"), Variable(2), Other] }, step::Atom { relation: 8, terms: &[Variable(1), Other, Variable(2), Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 380, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 1, terms: &[Symbol("TaintTolerationComparisonOperators"), Symbol("true")] }, step::Atom { relation: 379, terms: &[Variable(0), Variable(1)] }, step::Atom { relation: 377, terms: &[Variable(0), Other, Symbol("Gt"), Other, Other] }, step::Atom { relation: 31, terms: &[Variable(0), Other] }, step::Atom { relation: 9, terms: &[Variable(1), Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 380, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 1, terms: &[Symbol("TaintTolerationComparisonOperators"), Symbol("true")] }, step::Atom { relation: 379, terms: &[Variable(0), Variable(1)] }, step::Atom { relation: 377, terms: &[Variable(0), Other, Symbol("Lt"), Other, Other] }, step::Atom { relation: 31, terms: &[Variable(0), Other] }, step::Atom { relation: 9, terms: &[Variable(1), Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 381, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 380, terms: &[Variable(2), Variable(1)] }, step::Atom { relation: 376, terms: &[Variable(0), Variable(2)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 383, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 8, terms: &[Variable(0), Other, Other, Symbol("NoExecute")] }, step::Atom { relation: 303, terms: &[Variable(1)] }], negative: &[step::Atom { relation: 381, terms: &[Variable(1), Variable(0)] }] },
        ],
        constants: &["Exists", "", "Equal", "TaintTolerationComparisonOperators", "true", "Gt", "Lt", "NoExecute"],
        run: stage_taints_1::run,
    }),
    step::Step::Program(step::Program {
        name: "taints_2",
        class: None,
        inputs: &[
            step::Input { relation: 8, class_column: None },
            step::Input { relation: 303, class_column: None },
            step::Input { relation: 381, class_column: None },
            step::Input { relation: 383, class_column: None },
        ],
        outputs: &[
            step::Output { relation: 382, class_columns: &[] },
        ],
        rules: &[
            step::Rule { head: step::Atom { relation: 382, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 8, terms: &[Variable(0), Other, Other, Symbol("NoSchedule")] }, step::Atom { relation: 303, terms: &[Variable(1)] }], negative: &[step::Atom { relation: 381, terms: &[Variable(1), Variable(0)] }] },
            step::Rule { head: step::Atom { relation: 382, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 383, terms: &[Variable(0), Variable(1)] }], negative: &[] },
        ],
        constants: &["NoSchedule"],
        run: stage_taints_2::run,
    }),
    step::Step::Program(step::Program {
        name: "taints_3",
        class: Some("Node"),
        inputs: &[
            step::Input { relation: 6, class_column: Some(0) },
            step::Input { relation: 382, class_column: None },
            step::Input { relation: 383, class_column: None },
        ],
        outputs: &[
            step::Output { relation: 384, class_columns: &[1] },
            step::Output { relation: 385, class_columns: &[1] },
        ],
        rules: &[
            step::Rule { head: step::Atom { relation: 384, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 6, terms: &[Variable(1), Variable(2)] }, step::Atom { relation: 382, terms: &[Variable(2), Variable(0)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 385, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 6, terms: &[Variable(1), Variable(2)] }, step::Atom { relation: 383, terms: &[Variable(2), Variable(0)] }], negative: &[] },
        ],
        constants: &[],
        run: stage_taints_3::run,
    }),
    step::Step::Program(step::Program {
        name: "placement",
        class: Some("Node"),
        inputs: &[
            step::Input { relation: 4, class_column: Some(0) },
            step::Input { relation: 10, class_column: None },
            step::Input { relation: 145, class_column: Some(1) },
            step::Input { relation: 146, class_column: Some(1) },
            step::Input { relation: 148, class_column: Some(1) },
            step::Input { relation: 152, class_column: Some(1) },
            step::Input { relation: 303, class_column: None },
            step::Input { relation: 384, class_column: Some(1) },
            step::Input { relation: 385, class_column: Some(1) },
        ],
        outputs: &[
            step::Output { relation: 248, class_columns: &[1] },
            step::Output { relation: 249, class_columns: &[1] },
            step::Output { relation: 251, class_columns: &[1] },
            step::Output { relation: 250, class_columns: &[1] },
        ],
        rules: &[
            step::Rule { head: step::Atom { relation: 248, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 303, terms: &[Variable(0)] }, step::Atom { relation: 4, terms: &[Variable(1)] }], negative: &[step::Atom { relation: 145, terms: &[Variable(0), Variable(1)] }, step::Atom { relation: 146, terms: &[Variable(0), Variable(1)] }, step::Atom { relation: 148, terms: &[Variable(0), Variable(1)] }] },
            step::Rule { head: step::Atom { relation: 249, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 10, terms: &[Variable(0), Variable(2)] }, step::Atom { relation: 248, terms: &[Variable(2), Variable(1)] }], negative: &[step::Atom { relation: 384, terms: &[Variable(2), Variable(1)] }] },
            step::Rule { head: step::Atom { relation: 250, terms: &[Variable(0), Variable(1), Other] }, positive: &[step::Atom { relation: 152, terms: &[Variable(0), Variable(1), Other] }, step::Atom { relation: 249, terms: &[Variable(0), Variable(1)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 251, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 10, terms: &[Variable(0), Variable(2)] }, step::Atom { relation: 248, terms: &[Variable(2), Variable(1)] }], negative: &[step::Atom { relation: 385, terms: &[Variable(2), Variable(1)] }] },
        ],
        constants: &[],
        run: stage_placement::run,
    }),
    step::Step::Program(step::Program {
        name: "occupancy_1",
        class: Some("Node"),
        inputs: &[
            step::Input { relation: 4, class_column: Some(0) },
            step::Input { relation: 32, class_column: Some(1) },
            step::Input { relation: 56, class_column: Some(1) },
            step::Input { relation: 227, class_column: None },
            step::Input { relation: 232, class_column: None },
            step::Input { relation: 249, class_column: Some(1) },
            step::Input { relation: 278, class_column: None },
            step::Input { relation: 279, class_column: None },
            step::Input { relation: 284, class_column: None },
        ],
        outputs: &[
            step::Output { relation: 215, class_columns: &[1] },
            step::Output { relation: 223, class_columns: &[1] },
            step::Output { relation: 216, class_columns: &[1] },
            step::Output { relation: 220, class_columns: &[1] },
            step::Output { relation: 221, class_columns: &[1] },
            step::Output { relation: 219, class_columns: &[1] },
            step::Output { relation: 217, class_columns: &[1] },
            step::Output { relation: 218, class_columns: &[1] },
            step::Output { relation: 222, class_columns: &[1] },
        ],
        rules: &[
            step::Rule { head: step::Atom { relation: 215, terms: &[Variable(0), Variable(1), Variable(2)] }, positive: &[step::Atom { relation: 232, terms: &[Variable(2), Variable(0)] }, step::Atom { relation: 32, terms: &[Variable(2), Variable(1)] }], negative: &[step::Atom { relation: 278, terms: &[Variable(2)] }] },
            step::Rule { head: step::Atom { relation: 215, terms: &[Variable(0), Variable(1), Variable(2)] }, positive: &[step::Atom { relation: 232, terms: &[Variable(2), Variable(0)] }, step::Atom { relation: 56, terms: &[Variable(2), Variable(1)] }], negative: &[step::Atom { relation: 278, terms: &[Variable(2)] }] },
            step::Rule { head: step::Atom { relation: 216, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 249, terms: &[Variable(0), Variable(1)] }, step::Atom { relation: 227, terms: &[Variable(0)] }], negative: &[step::Atom { relation: 215, terms: &[Variable(0), Variable(1), Other] }] },
            step::Rule { head: step::Atom { relation: 217, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 215, terms: &[Variable(0), Variable(1), Other] }, step::Atom { relation: 4, terms: &[Variable(1)] }], negative: &[step::Atom { relation: 249, terms: &[Variable(0), Variable(1)] }] },
            step::Rule { head: step::Atom { relation: 218, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 215, terms: &[Variable(0), Variable(1), Other] }], negative: &[step::Atom { relation: 4, terms: &[Variable(1)] }] },
            step::Rule { head: step::Atom { relation: 219, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 215, terms: &[Variable(0), Variable(1), Variable(2)] }, step::Atom { relation: 215, terms: &[Variable(0), Variable(1), Variable(3)] }], negative: &[step::Atom { relation: 279, terms: &[Variable(2)] }, step::Atom { relation: 279, terms: &[Variable(3)] }] },
            step::Rule { head: step::Atom { relation: 220, terms: &[Variable(0), Variable(1), Variable(2)] }, positive: &[step::Atom { relation: 215, terms: &[Variable(0), Variable(1), Variable(2)] }, step::Atom { relation: 279, terms: &[Variable(2)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 221, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 220, terms: &[Variable(0), Variable(1), Variable(2)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 222, terms: &[Variable(0), Variable(1), Variable(2)] }, positive: &[step::Atom { relation: 215, terms: &[Variable(0), Variable(1), Variable(2)] }, step::Atom { relation: 218, terms: &[Variable(0), Variable(1)] }, step::Atom { relation: 56, terms: &[Variable(2), Variable(1)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 223, terms: &[Variable(0), Variable(1), Variable(2)] }, positive: &[step::Atom { relation: 215, terms: &[Variable(0), Variable(1), Variable(2)] }, step::Atom { relation: 284, terms: &[Variable(2), Variable(0)] }], negative: &[] },
        ],
        constants: &[],
        run: stage_occupancy_1::run,
    }),
    step::Step::Program(step::Program {
        name: "occupancy_2",
        class: Some("Pod"),
        inputs: &[
            step::Input { relation: 40, class_column: None },
            step::Input { relation: 55, class_column: Some(0) },
            step::Input { relation: 288, class_column: None },
        ],
        outputs: &[
            step::Output { relation: 224, class_columns: &[0] },
        ],
        rules: &[
            step::Rule { head: step::Atom { relation: 224, terms: &[Variable(0), Other] }, positive: &[step::Atom { relation: 288, terms: &[Other] }, step::Atom { relation: 40, terms: &[Other] }, step::Atom { relation: 55, terms: &[Variable(0), Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 224, terms: &[Variable(0), Other] }, positive: &[step::Atom { relation: 288, terms: &[Other] }, step::Atom { relation: 55, terms: &[Variable(0), Other] }], negative: &[] },
        ],
        constants: &[],
        run: stage_occupancy_2::run,
    }),
    step::Step::Program(step::Program {
        name: "occupancy_3",
        class: Some("Node"),
        inputs: &[
            step::Input { relation: 40, class_column: None },
            step::Input { relation: 50, class_column: None },
            step::Input { relation: 215, class_column: Some(1) },
            step::Input { relation: 224, class_column: None },
            step::Input { relation: 280, class_column: None },
        ],
        outputs: &[
            step::Output { relation: 225, class_columns: &[1] },
        ],
        rules: &[
            step::Rule { head: step::Atom { relation: 225, terms: &[Variable(0), Variable(1), Variable(2)] }, positive: &[step::Atom { relation: 215, terms: &[Variable(0), Variable(1), Variable(2)] }, step::Atom { relation: 280, terms: &[Variable(2)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 225, terms: &[Variable(0), Variable(1), Variable(2)] }, positive: &[step::Atom { relation: 215, terms: &[Variable(0), Variable(1), Variable(2)] }, step::Atom { relation: 224, terms: &[Variable(2), Other] }, step::Atom { relation: 50, terms: &[Variable(0), Other] }, step::Atom { relation: 40, terms: &[Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 225, terms: &[Variable(0), Variable(1), Variable(2)] }, positive: &[step::Atom { relation: 215, terms: &[Variable(0), Variable(1), Variable(2)] }, step::Atom { relation: 224, terms: &[Variable(2), Other] }, step::Atom { relation: 50, terms: &[Variable(0), Other] }], negative: &[] },
        ],
        constants: &[],
        run: stage_occupancy_3::run,
    }),
    step::Step::Program(step::Program {
        name: "crowds_1",
        class: Some("Node"),
        inputs: &[
            step::Input { relation: 221, class_column: Some(1) },
        ],
        outputs: &[
            step::Output { relation: 449, class_columns: &[1] },
        ],
        rules: &[
            step::Rule { head: step::Atom { relation: 449, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 221, terms: &[Variable(0), Variable(1)] }], negative: &[] },
        ],
        constants: &[],
        run: stage_crowds_1::run,
    }),
    step::Step::Fold(step::Fold { function: support::AggregateFunction::Count, need: 449, solutions: 215, order: &[], result: 450, group: 2, place: 40 }),
    step::Step::Program(step::Program {
        name: "crowds_2",
        class: Some("Node"),
        inputs: &[
            step::Input { relation: 219, class_column: Some(1) },
            step::Input { relation: 221, class_column: Some(1) },
            step::Input { relation: 450, class_column: Some(1) },
        ],
        outputs: &[
            step::Output { relation: 187, class_columns: &[1] },
        ],
        rules: &[
            step::Rule { head: step::Atom { relation: 187, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 219, terms: &[Variable(0), Variable(1)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 187, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 221, terms: &[Variable(0), Variable(1)] }, step::Atom { relation: 450, terms: &[Variable(0), Variable(1), Other] }], negative: &[] },
        ],
        constants: &[],
        run: stage_crowds_2::run,
    }),
    step::Step::Program(step::Program {
        name: "conflicts",
        class: Some("Node"),
        inputs: &[
            step::Input { relation: 187, class_column: Some(1) },
            step::Input { relation: 215, class_column: Some(1) },
            step::Input { relation: 217, class_column: Some(1) },
            step::Input { relation: 220, class_column: Some(1) },
            step::Input { relation: 251, class_column: Some(1) },
        ],
        outputs: &[
            step::Output { relation: 180, class_columns: &[1] },
            step::Output { relation: 181, class_columns: &[1] },
            step::Output { relation: 182, class_columns: &[1] },
            step::Output { relation: 183, class_columns: &[] },
        ],
        rules: &[
            step::Rule { head: step::Atom { relation: 180, terms: &[Variable(0), Variable(1), Variable(2)] }, positive: &[step::Atom { relation: 215, terms: &[Variable(0), Variable(1), Variable(2)] }, step::Atom { relation: 187, terms: &[Variable(0), Variable(1)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 181, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 217, terms: &[Variable(0), Variable(1)] }], negative: &[step::Atom { relation: 251, terms: &[Variable(0), Variable(1)] }] },
            step::Rule { head: step::Atom { relation: 182, terms: &[Variable(0), Variable(1), Variable(2)] }, positive: &[step::Atom { relation: 215, terms: &[Variable(0), Variable(1), Variable(2)] }, step::Atom { relation: 181, terms: &[Variable(0), Variable(1)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 183, terms: &[Variable(0)] }, positive: &[step::Atom { relation: 180, terms: &[Variable(1), Variable(2), Variable(0)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 183, terms: &[Variable(0)] }, positive: &[step::Atom { relation: 220, terms: &[Variable(1), Variable(2), Variable(0)] }], negative: &[] },
        ],
        constants: &[],
        run: stage_conflicts::run,
    }),
    step::Step::Program(step::Program {
        name: "age_1",
        class: None,
        inputs: &[
            step::Input { relation: 47, class_column: None },
            step::Input { relation: 49, class_column: None },
        ],
        outputs: &[
            step::Output { relation: 154, class_columns: &[] },
        ],
        rules: &[
            step::Rule { head: step::Atom { relation: 154, terms: &[Variable(0)] }, positive: &[step::Atom { relation: 47, terms: &[Variable(0), Symbol("RollingUpdate")] }, step::Atom { relation: 49, terms: &[Variable(0), Other, Variable(2)] }], negative: &[] },
        ],
        constants: &["RollingUpdate"],
        run: stage_age_1::run,
    }),
    step::Step::Program(step::Program {
        name: "age_2",
        class: Some("Node"),
        inputs: &[
            step::Input { relation: 4, class_column: Some(0) },
            step::Input { relation: 32, class_column: Some(1) },
            step::Input { relation: 34, class_column: None },
            step::Input { relation: 35, class_column: None },
            step::Input { relation: 180, class_column: Some(1) },
            step::Input { relation: 181, class_column: Some(1) },
            step::Input { relation: 183, class_column: None },
            step::Input { relation: 220, class_column: Some(1) },
            step::Input { relation: 279, class_column: None },
            step::Input { relation: 283, class_column: None },
        ],
        outputs: &[
            step::Output { relation: 155, class_columns: &[1] },
            step::Output { relation: 156, class_columns: &[1] },
            step::Output { relation: 157, class_columns: &[] },
            step::Output { relation: 159, class_columns: &[1] },
        ],
        rules: &[
            step::Rule { head: step::Atom { relation: 155, terms: &[Variable(0), Variable(1), Variable(2)] }, positive: &[step::Atom { relation: 180, terms: &[Variable(0), Variable(1), Variable(2)] }, step::Atom { relation: 4, terms: &[Variable(1)] }], negative: &[step::Atom { relation: 279, terms: &[Variable(2)] }, step::Atom { relation: 181, terms: &[Variable(0), Variable(1)] }] },
            step::Rule { head: step::Atom { relation: 156, terms: &[Variable(0), Variable(1), Symbol("there"), Variable(2)] }, positive: &[step::Atom { relation: 180, terms: &[Variable(0), Variable(1), Variable(2)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 156, terms: &[Variable(0), Variable(1), Symbol("running"), Variable(2)] }, positive: &[step::Atom { relation: 155, terms: &[Variable(0), Variable(1), Variable(2)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 156, terms: &[Variable(0), Variable(1), Symbol("of the current hash"), Variable(2)] }, positive: &[step::Atom { relation: 155, terms: &[Variable(0), Variable(1), Variable(2)] }], negative: &[step::Atom { relation: 283, terms: &[Variable(2), Variable(0)] }] },
            step::Rule { head: step::Atom { relation: 156, terms: &[Variable(0), Variable(1), Symbol("of another hash"), Variable(2)] }, positive: &[step::Atom { relation: 155, terms: &[Variable(0), Variable(1), Variable(2)] }, step::Atom { relation: 283, terms: &[Variable(2), Variable(0)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 156, terms: &[Variable(0), Variable(1), Symbol("failed"), Variable(2)] }, positive: &[step::Atom { relation: 220, terms: &[Variable(0), Variable(1), Variable(2)] }, step::Atom { relation: 34, terms: &[Variable(2), Symbol("Failed")] }, step::Atom { relation: 4, terms: &[Variable(1)] }], negative: &[step::Atom { relation: 35, terms: &[Variable(2)] }, step::Atom { relation: 181, terms: &[Variable(0), Variable(1)] }] },
            step::Rule { head: step::Atom { relation: 157, terms: &[Variable(0)] }, positive: &[step::Atom { relation: 32, terms: &[Variable(0), Variable(1)] }, step::Atom { relation: 183, terms: &[Variable(0)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 159, terms: &[Variable(0), Variable(1), Variable(2)] }, positive: &[step::Atom { relation: 156, terms: &[Variable(0), Variable(1), Variable(2), Variable(3)] }, step::Atom { relation: 157, terms: &[Variable(3)] }], negative: &[] },
        ],
        constants: &["there", "running", "of the current hash", "of another hash", "Failed", "failed"],
        run: stage_age_2::run,
    }),
    step::Step::Program(step::Program {
        name: "age_3",
        class: Some("Pod"),
        inputs: &[
            step::Input { relation: 53, class_column: Some(0) },
            step::Input { relation: 183, class_column: Some(0) },
        ],
        outputs: &[
            step::Output { relation: 158, class_columns: &[0] },
        ],
        rules: &[
            step::Rule { head: step::Atom { relation: 158, terms: &[Variable(0), Other] }, positive: &[step::Atom { relation: 53, terms: &[Variable(0), Other] }, step::Atom { relation: 183, terms: &[Variable(0)] }], negative: &[] },
        ],
        constants: &[],
        run: stage_age_3::run,
    }),
    step::Step::Program(step::Program {
        name: "age_4",
        class: Some("Node"),
        inputs: &[
            step::Input { relation: 156, class_column: Some(1) },
            step::Input { relation: 157, class_column: None },
            step::Input { relation: 158, class_column: None },
            step::Input { relation: 159, class_column: Some(1) },
        ],
        outputs: &[
            step::Output { relation: 160, class_columns: &[1] },
            step::Output { relation: 444, class_columns: &[1] },
        ],
        rules: &[
            step::Rule { head: step::Atom { relation: 160, terms: &[Variable(0), Variable(1), Variable(2), Variable(3), Other] }, positive: &[step::Atom { relation: 156, terms: &[Variable(0), Variable(1), Variable(2), Variable(3)] }, step::Atom { relation: 157, terms: &[Variable(3)] }, step::Atom { relation: 158, terms: &[Variable(3), Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 160, terms: &[Variable(0), Variable(1), Variable(2), Variable(3), Other] }, positive: &[step::Atom { relation: 156, terms: &[Variable(0), Variable(1), Variable(2), Variable(3)] }, step::Atom { relation: 158, terms: &[Variable(3), Other] }], negative: &[step::Atom { relation: 159, terms: &[Variable(0), Variable(1), Variable(2)] }] },
            step::Rule { head: step::Atom { relation: 444, terms: &[Variable(0), Variable(1), Variable(2)] }, positive: &[step::Atom { relation: 160, terms: &[Variable(0), Variable(1), Variable(2), Variable(3), Other] }], negative: &[] },
        ],
        constants: &[],
        run: stage_age_4::run,
    }),
    step::Step::Fold(step::Fold { function: support::AggregateFunction::Minimum, need: 444, solutions: 160, order: &[], result: 445, group: 3, place: 41 }),
    step::Step::Program(step::Program {
        name: "age_5",
        class: Some("Node"),
        inputs: &[
            step::Input { relation: 160, class_column: Some(1) },
            step::Input { relation: 445, class_column: Some(1) },
        ],
        outputs: &[
            step::Output { relation: 161, class_columns: &[1] },
            step::Output { relation: 162, class_columns: &[1] },
            step::Output { relation: 163, class_columns: &[1] },
        ],
        rules: &[
            step::Rule { head: step::Atom { relation: 161, terms: &[Variable(0), Variable(1), Variable(2), Variable(3)] }, positive: &[step::Atom { relation: 160, terms: &[Variable(0), Variable(1), Variable(2), Variable(3), Other] }, step::Atom { relation: 445, terms: &[Variable(0), Variable(1), Variable(2), Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 162, terms: &[Variable(0), Variable(1), Variable(2), Variable(3)] }, positive: &[step::Atom { relation: 161, terms: &[Variable(0), Variable(1), Variable(2), Variable(3)] }, step::Atom { relation: 161, terms: &[Variable(0), Variable(1), Variable(2), Variable(4)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 163, terms: &[Variable(0), Variable(1), Variable(2), Variable(3)] }, positive: &[step::Atom { relation: 161, terms: &[Variable(0), Variable(1), Variable(2), Variable(3)] }], negative: &[step::Atom { relation: 162, terms: &[Variable(0), Variable(1), Variable(2), Variable(3)] }] },
        ],
        constants: &[],
        run: stage_age_5::run,
    }),
    step::Step::Program(step::Program {
        name: "lifecycle",
        class: Some("Node"),
        inputs: &[
            step::Input { relation: 4, class_column: Some(0) },
            step::Input { relation: 34, class_column: None },
            step::Input { relation: 35, class_column: None },
            step::Input { relation: 154, class_column: None },
            step::Input { relation: 156, class_column: Some(1) },
            step::Input { relation: 163, class_column: Some(1) },
            step::Input { relation: 180, class_column: Some(1) },
            step::Input { relation: 181, class_column: Some(1) },
            step::Input { relation: 182, class_column: Some(1) },
            step::Input { relation: 216, class_column: Some(1) },
            step::Input { relation: 217, class_column: Some(1) },
            step::Input { relation: 220, class_column: Some(1) },
            step::Input { relation: 221, class_column: Some(1) },
            step::Input { relation: 222, class_column: Some(1) },
            step::Input { relation: 225, class_column: Some(1) },
            step::Input { relation: 279, class_column: None },
            step::Input { relation: 280, class_column: None },
        ],
        outputs: &[
            step::Output { relation: 212, class_columns: &[1] },
            step::Output { relation: 211, class_columns: &[1] },
            step::Output { relation: 213, class_columns: &[1] },
            step::Output { relation: 214, class_columns: &[] },
        ],
        rules: &[
            step::Rule { head: step::Atom { relation: 211, terms: &[Variable(0), Variable(1), Symbol("none is there")] }, positive: &[step::Atom { relation: 216, terms: &[Variable(0), Variable(1)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 212, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 180, terms: &[Variable(0), Variable(1), Variable(2)] }], negative: &[step::Atom { relation: 279, terms: &[Variable(2)] }] },
            step::Rule { head: step::Atom { relation: 211, terms: &[Variable(0), Variable(1), Symbol("none runs there")] }, positive: &[step::Atom { relation: 221, terms: &[Variable(0), Variable(1)] }, step::Atom { relation: 154, terms: &[Variable(0)] }, step::Atom { relation: 4, terms: &[Variable(1)] }], negative: &[step::Atom { relation: 212, terms: &[Variable(0), Variable(1)] }, step::Atom { relation: 217, terms: &[Variable(0), Variable(1)] }] },
            step::Rule { head: step::Atom { relation: 213, terms: &[Variable(0), Variable(1), Variable(2), Symbol("may not stay on its node")] }, positive: &[step::Atom { relation: 182, terms: &[Variable(0), Variable(1), Variable(2)] }], negative: &[step::Atom { relation: 35, terms: &[Variable(2)] }] },
            step::Rule { head: step::Atom { relation: 213, terms: &[Variable(0), Variable(1), Variable(2), Symbol("has failed")] }, positive: &[step::Atom { relation: 163, terms: &[Variable(0), Variable(1), Symbol("failed"), Variable(2)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 213, terms: &[Variable(0), Variable(1), Variable(2), Symbol("has succeeded")] }, positive: &[step::Atom { relation: 220, terms: &[Variable(0), Variable(1), Variable(2)] }, step::Atom { relation: 34, terms: &[Variable(2), Symbol("Succeeded")] }, step::Atom { relation: 4, terms: &[Variable(1)] }], negative: &[step::Atom { relation: 35, terms: &[Variable(2)] }, step::Atom { relation: 181, terms: &[Variable(0), Variable(1)] }] },
            step::Rule { head: step::Atom { relation: 213, terms: &[Variable(0), Variable(1), Variable(2), Symbol("is not the oldest on its node")] }, positive: &[step::Atom { relation: 156, terms: &[Variable(0), Variable(1), Symbol("running"), Variable(2)] }], negative: &[step::Atom { relation: 154, terms: &[Variable(0)] }, step::Atom { relation: 163, terms: &[Variable(0), Variable(1), Symbol("running"), Variable(2)] }] },
            step::Rule { head: step::Atom { relation: 213, terms: &[Variable(0), Variable(1), Variable(2), Symbol("is not the oldest of the current revision on its node")] }, positive: &[step::Atom { relation: 156, terms: &[Variable(0), Variable(1), Symbol("of the current hash"), Variable(2)] }, step::Atom { relation: 154, terms: &[Variable(0)] }], negative: &[step::Atom { relation: 163, terms: &[Variable(0), Variable(1), Symbol("of the current hash"), Variable(2)] }] },
            step::Rule { head: step::Atom { relation: 213, terms: &[Variable(0), Variable(1), Variable(2), Symbol("is not the oldest of the other revisions on its node")] }, positive: &[step::Atom { relation: 156, terms: &[Variable(0), Variable(1), Symbol("of another hash"), Variable(2)] }, step::Atom { relation: 154, terms: &[Variable(0)] }], negative: &[step::Atom { relation: 163, terms: &[Variable(0), Variable(1), Symbol("of another hash"), Variable(2)] }] },
            step::Rule { head: step::Atom { relation: 213, terms: &[Variable(0), Variable(1), Variable(2), Symbol("is not ready, and a new pod is there")] }, positive: &[step::Atom { relation: 154, terms: &[Variable(0)] }, step::Atom { relation: 163, terms: &[Variable(0), Variable(1), Symbol("of another hash"), Variable(2)] }, step::Atom { relation: 163, terms: &[Variable(0), Variable(1), Symbol("of the current hash"), Other] }, step::Atom { relation: 280, terms: &[Variable(2)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 213, terms: &[Variable(0), Variable(1), Variable(2), Symbol("a new pod is available in its place")] }, positive: &[step::Atom { relation: 154, terms: &[Variable(0)] }, step::Atom { relation: 163, terms: &[Variable(0), Variable(1), Symbol("of another hash"), Variable(2)] }, step::Atom { relation: 163, terms: &[Variable(0), Variable(1), Symbol("of the current hash"), Variable(3)] }], negative: &[step::Atom { relation: 280, terms: &[Variable(2)] }, step::Atom { relation: 225, terms: &[Variable(0), Variable(1), Variable(3)] }] },
            step::Rule { head: step::Atom { relation: 213, terms: &[Variable(0), Variable(1), Variable(2), Symbol("waits for a node that is gone")] }, positive: &[step::Atom { relation: 222, terms: &[Variable(0), Variable(1), Variable(2)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 214, terms: &[Variable(0)] }, positive: &[step::Atom { relation: 211, terms: &[Variable(0), Variable(1), Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 214, terms: &[Variable(0)] }, positive: &[step::Atom { relation: 213, terms: &[Variable(0), Other, Variable(1), Other] }], negative: &[] },
        ],
        constants: &["none is there", "none runs there", "may not stay on its node", "failed", "has failed", "Succeeded", "has succeeded", "running", "is not the oldest on its node", "of the current hash", "is not the oldest of the current revision on its node", "of another hash", "is not the oldest of the other revisions on its node", "is not ready, and a new pod is there", "a new pod is available in its place", "waits for a node that is gone"],
        run: stage_lifecycle::run,
    }),
    step::Step::Program(step::Program {
        name: "spread_1",
        class: None,
        inputs: &[
            step::Input { relation: 21, class_column: None },
            step::Input { relation: 66, class_column: None },
            step::Input { relation: 74, class_column: None },
            step::Input { relation: 77, class_column: None },
            step::Input { relation: 78, class_column: None },
            step::Input { relation: 246, class_column: None },
            step::Input { relation: 303, class_column: None },
        ],
        outputs: &[
            step::Output { relation: 354, class_columns: &[] },
            step::Output { relation: 356, class_columns: &[] },
            step::Output { relation: 357, class_columns: &[] },
            step::Output { relation: 362, class_columns: &[] },
        ],
        rules: &[
            step::Rule { head: step::Atom { relation: 354, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 77, terms: &[Variable(0), Variable(1)] }, step::Atom { relation: 303, terms: &[Variable(0)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 356, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 78, terms: &[Variable(0), Variable(1), Other, Other, Other] }, step::Atom { relation: 74, terms: &[Variable(1), Variable(2)] }, step::Atom { relation: 66, terms: &[Variable(2), Variable(3)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 357, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 356, terms: &[Variable(0), Variable(2)] }, step::Atom { relation: 246, terms: &[Variable(2), Variable(1)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 362, terms: &[Variable(0), Variable(1), Other] }, positive: &[step::Atom { relation: 354, terms: &[Variable(0), Variable(1)] }, step::Atom { relation: 78, terms: &[Variable(1), Variable(2), Other, Other, Other] }, step::Atom { relation: 21, terms: &[Variable(0), Variable(3)] }, step::Atom { relation: 246, terms: &[Variable(2), Variable(3)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 362, terms: &[Variable(0), Variable(1), Other] }, positive: &[step::Atom { relation: 354, terms: &[Variable(0), Variable(1)] }, step::Atom { relation: 78, terms: &[Variable(1), Variable(2), Other, Other, Other] }, step::Atom { relation: 21, terms: &[Variable(0), Variable(3)] }], negative: &[step::Atom { relation: 246, terms: &[Variable(2), Variable(3)] }] },
        ],
        constants: &[],
        run: stage_spread_1::run,
    }),
    step::Step::Program(step::Program {
        name: "spread_2",
        class: Some("Node"),
        inputs: &[
            step::Input { relation: 4, class_column: Some(0) },
            step::Input { relation: 32, class_column: Some(1) },
            step::Input { relation: 33, class_column: None },
            step::Input { relation: 35, class_column: None },
            step::Input { relation: 78, class_column: None },
            step::Input { relation: 79, class_column: None },
            step::Input { relation: 80, class_column: None },
            step::Input { relation: 146, class_column: Some(1) },
            step::Input { relation: 148, class_column: Some(1) },
            step::Input { relation: 185, class_column: None },
            step::Input { relation: 186, class_column: None },
            step::Input { relation: 193, class_column: Some(0) },
            step::Input { relation: 304, class_column: None },
            step::Input { relation: 354, class_column: None },
            step::Input { relation: 357, class_column: None },
            step::Input { relation: 384, class_column: Some(1) },
        ],
        outputs: &[
            step::Output { relation: 355, class_columns: &[1] },
            step::Output { relation: 363, class_columns: &[2] },
            step::Output { relation: 358, class_columns: &[1] },
            step::Output { relation: 360, class_columns: &[2] },
        ],
        rules: &[
            step::Rule { head: step::Atom { relation: 355, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 354, terms: &[Variable(0), Variable(2)] }, step::Atom { relation: 78, terms: &[Variable(2), Other, Variable(3), Other, Other] }, step::Atom { relation: 4, terms: &[Variable(1)] }], negative: &[step::Atom { relation: 193, terms: &[Variable(1), Variable(3)] }] },
            step::Rule { head: step::Atom { relation: 358, terms: &[Variable(0), Variable(1), Variable(2)] }, positive: &[step::Atom { relation: 357, terms: &[Variable(0), Variable(3)] }, step::Atom { relation: 33, terms: &[Variable(2), Variable(3)] }, step::Atom { relation: 32, terms: &[Variable(2), Variable(1)] }], negative: &[step::Atom { relation: 185, terms: &[Variable(2)] }, step::Atom { relation: 35, terms: &[Variable(2)] }] },
            step::Rule { head: step::Atom { relation: 360, terms: &[Variable(0), Variable(1), Variable(2), Variable(3)] }, positive: &[step::Atom { relation: 354, terms: &[Variable(0), Variable(1)] }, step::Atom { relation: 358, terms: &[Variable(1), Variable(2), Variable(3)] }, step::Atom { relation: 186, terms: &[Variable(0), Variable(3)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 363, terms: &[Variable(0), Variable(1), Variable(2)] }, positive: &[step::Atom { relation: 354, terms: &[Variable(0), Variable(1)] }, step::Atom { relation: 79, terms: &[Variable(1), Symbol("Honor")] }, step::Atom { relation: 146, terms: &[Variable(0), Variable(2)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 363, terms: &[Variable(0), Variable(1), Variable(2)] }, positive: &[step::Atom { relation: 354, terms: &[Variable(0), Variable(1)] }, step::Atom { relation: 79, terms: &[Variable(1), Symbol("Honor")] }, step::Atom { relation: 304, terms: &[Variable(3), Variable(0)] }, step::Atom { relation: 148, terms: &[Variable(0), Variable(2)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 363, terms: &[Variable(0), Variable(1), Variable(2)] }, positive: &[step::Atom { relation: 354, terms: &[Variable(0), Variable(1)] }, step::Atom { relation: 80, terms: &[Variable(1), Symbol("Honor")] }, step::Atom { relation: 384, terms: &[Variable(0), Variable(2)] }], negative: &[] },
        ],
        constants: &["Honor"],
        run: stage_spread_2::run,
    }),
    step::Step::Program(step::Program {
        name: "spread_3",
        class: Some("Pod"),
        inputs: &[
            step::Input { relation: 10, class_column: None },
            step::Input { relation: 79, class_column: None },
            step::Input { relation: 304, class_column: Some(0) },
            step::Input { relation: 354, class_column: None },
        ],
        outputs: &[
            step::Output { relation: 364, class_columns: &[] },
        ],
        rules: &[
            step::Rule { head: step::Atom { relation: 364, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 354, terms: &[Variable(0), Variable(1)] }, step::Atom { relation: 304, terms: &[Variable(2), Variable(0)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 364, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 354, terms: &[Variable(0), Variable(1)] }, step::Atom { relation: 10, terms: &[Variable(2), Variable(0)] }, step::Atom { relation: 79, terms: &[Variable(1), Symbol("Ignore")] }], negative: &[] },
        ],
        constants: &["Ignore"],
        run: stage_spread_3::run,
    }),
    step::Step::Fold(step::Fold { function: support::AggregateFunction::Count, need: 358, solutions: 358, order: &[], result: 480, group: 2, place: 42 }),
    step::Step::Fold(step::Fold { function: support::AggregateFunction::Count, need: 360, solutions: 360, order: &[], result: 481, group: 3, place: 43 }),
    step::Step::Program(step::Program {
        name: "spread_4",
        class: Some("Node"),
        inputs: &[
            step::Input { relation: 78, class_column: None },
            step::Input { relation: 192, class_column: Some(0) },
            step::Input { relation: 355, class_column: Some(1) },
            step::Input { relation: 363, class_column: Some(2) },
            step::Input { relation: 364, class_column: None },
            step::Input { relation: 480, class_column: Some(1) },
            step::Input { relation: 481, class_column: Some(2) },
        ],
        outputs: &[
            step::Output { relation: 365, class_columns: &[3] },
            step::Output { relation: 359, class_columns: &[1] },
            step::Output { relation: 361, class_columns: &[2] },
        ],
        rules: &[
            step::Rule { head: step::Atom { relation: 359, terms: &[Variable(0), Variable(1), Other] }, positive: &[step::Atom { relation: 480, terms: &[Variable(0), Variable(1), Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 361, terms: &[Variable(0), Variable(1), Variable(2), Other] }, positive: &[step::Atom { relation: 481, terms: &[Variable(0), Variable(1), Variable(2), Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 365, terms: &[Variable(0), Variable(1), Variable(2), Variable(3)] }, positive: &[step::Atom { relation: 364, terms: &[Variable(0), Variable(1)] }, step::Atom { relation: 78, terms: &[Variable(1), Other, Variable(4), Other, Other] }, step::Atom { relation: 192, terms: &[Variable(3), Variable(4), Variable(2)] }], negative: &[step::Atom { relation: 355, terms: &[Variable(0), Variable(3)] }, step::Atom { relation: 363, terms: &[Variable(0), Variable(1), Variable(3)] }] },
        ],
        constants: &[],
        run: stage_spread_4::run,
    }),
    step::Step::Program(step::Program {
        name: "skew_1",
        class: Some("Node"),
        inputs: &[
            step::Input { relation: 359, class_column: Some(1) },
            step::Input { relation: 365, class_column: Some(3) },
        ],
        outputs: &[
            step::Output { relation: 346, class_columns: &[3] },
        ],
        rules: &[
            step::Rule { head: step::Atom { relation: 346, terms: &[Variable(0), Variable(1), Variable(2), Variable(3), Other] }, positive: &[step::Atom { relation: 365, terms: &[Variable(0), Variable(1), Variable(2), Variable(3)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 346, terms: &[Variable(0), Variable(1), Variable(2), Variable(3), Other] }, positive: &[step::Atom { relation: 365, terms: &[Variable(0), Variable(1), Variable(2), Variable(3)] }, step::Atom { relation: 359, terms: &[Variable(1), Variable(3), Other] }], negative: &[] },
        ],
        constants: &[],
        run: stage_skew_1::run,
    }),
    step::Step::Fold(step::Fold { function: support::AggregateFunction::Sum, need: 346, solutions: 346, order: &[], result: 477, group: 3, place: 44 }),
    step::Step::Program(step::Program {
        name: "skew_2",
        class: None,
        inputs: &[
            step::Input { relation: 477, class_column: None },
        ],
        outputs: &[
            step::Output { relation: 347, class_columns: &[] },
        ],
        rules: &[
            step::Rule { head: step::Atom { relation: 347, terms: &[Variable(0), Variable(1), Variable(2), Other] }, positive: &[step::Atom { relation: 477, terms: &[Variable(0), Variable(1), Variable(2), Other] }], negative: &[] },
        ],
        constants: &[],
        run: stage_skew_2::run,
    }),
    step::Step::Fold(step::Fold { function: support::AggregateFunction::Count, need: 347, solutions: 347, order: &[], result: 479, group: 2, place: 45 }),
    step::Step::Fold(step::Fold { function: support::AggregateFunction::Minimum, need: 347, solutions: 347, order: &[], result: 478, group: 2, place: 46 }),
    step::Step::Program(step::Program {
        name: "skew_3",
        class: None,
        inputs: &[
            step::Input { relation: 78, class_column: None },
            step::Input { relation: 478, class_column: None },
            step::Input { relation: 479, class_column: None },
        ],
        outputs: &[
            step::Output { relation: 349, class_columns: &[] },
            step::Output { relation: 350, class_columns: &[] },
            step::Output { relation: 348, class_columns: &[] },
        ],
        rules: &[
            step::Rule { head: step::Atom { relation: 348, terms: &[Variable(0), Variable(1), Other] }, positive: &[step::Atom { relation: 478, terms: &[Variable(0), Variable(1), Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 349, terms: &[Variable(0), Variable(1), Other] }, positive: &[step::Atom { relation: 479, terms: &[Variable(0), Variable(1), Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 350, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 349, terms: &[Variable(0), Variable(1), Other] }, step::Atom { relation: 78, terms: &[Variable(1), Other, Other, Other, Other] }], negative: &[] },
        ],
        constants: &[],
        run: stage_skew_3::run,
    }),
    step::Step::Program(step::Program {
        name: "skew_4",
        class: Some("Node"),
        inputs: &[
            step::Input { relation: 10, class_column: None },
            step::Input { relation: 78, class_column: None },
            step::Input { relation: 79, class_column: None },
            step::Input { relation: 192, class_column: Some(0) },
            step::Input { relation: 347, class_column: None },
            step::Input { relation: 348, class_column: None },
            step::Input { relation: 350, class_column: None },
            step::Input { relation: 354, class_column: None },
            step::Input { relation: 355, class_column: Some(1) },
            step::Input { relation: 359, class_column: Some(1) },
            step::Input { relation: 361, class_column: Some(2) },
            step::Input { relation: 362, class_column: None },
            step::Input { relation: 363, class_column: Some(2) },
            step::Input { relation: 365, class_column: Some(3) },
        ],
        outputs: &[
            step::Output { relation: 351, class_columns: &[2] },
            step::Output { relation: 353, class_columns: &[2] },
            step::Output { relation: 352, class_columns: &[1] },
        ],
        rules: &[
            step::Rule { head: step::Atom { relation: 351, terms: &[Variable(0), Variable(1), Variable(2), Variable(3), Other] }, positive: &[step::Atom { relation: 347, terms: &[Variable(0), Variable(1), Variable(3), Other] }, step::Atom { relation: 78, terms: &[Variable(1), Other, Variable(5), Other, Other] }, step::Atom { relation: 192, terms: &[Variable(2), Variable(5), Variable(3)] }], negative: &[step::Atom { relation: 361, terms: &[Variable(0), Variable(1), Variable(2), Other] }] },
            step::Rule { head: step::Atom { relation: 351, terms: &[Variable(0), Variable(1), Variable(2), Variable(3), Other] }, positive: &[step::Atom { relation: 361, terms: &[Variable(0), Variable(1), Variable(2), Other] }, step::Atom { relation: 365, terms: &[Variable(0), Variable(1), Variable(3), Variable(2)] }, step::Atom { relation: 347, terms: &[Variable(0), Variable(1), Variable(3), Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 351, terms: &[Variable(0), Variable(1), Variable(2), Variable(3), Other] }, positive: &[step::Atom { relation: 361, terms: &[Variable(0), Variable(1), Variable(2), Other] }, step::Atom { relation: 78, terms: &[Variable(1), Other, Variable(5), Other, Other] }, step::Atom { relation: 192, terms: &[Variable(2), Variable(5), Variable(3)] }, step::Atom { relation: 347, terms: &[Variable(0), Variable(1), Variable(3), Other] }], negative: &[step::Atom { relation: 365, terms: &[Variable(0), Variable(1), Variable(3), Variable(2)] }] },
            step::Rule { head: step::Atom { relation: 352, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 355, terms: &[Variable(0), Variable(1)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 352, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 351, terms: &[Variable(0), Variable(2), Variable(1), Variable(3), Other] }, step::Atom { relation: 362, terms: &[Variable(0), Variable(2), Other] }, step::Atom { relation: 348, terms: &[Variable(0), Variable(2), Other] }, step::Atom { relation: 78, terms: &[Variable(2), Other, Other, Other, Other] }], negative: &[step::Atom { relation: 350, terms: &[Variable(0), Variable(2)] }] },
            step::Rule { head: step::Atom { relation: 352, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 351, terms: &[Variable(0), Variable(2), Variable(1), Variable(3), Other] }, step::Atom { relation: 350, terms: &[Variable(0), Variable(2)] }, step::Atom { relation: 362, terms: &[Variable(0), Variable(2), Other] }, step::Atom { relation: 78, terms: &[Variable(2), Other, Other, Other, Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 353, terms: &[Variable(0), Variable(1), Variable(2), Other] }, positive: &[step::Atom { relation: 354, terms: &[Variable(0), Variable(1)] }, step::Atom { relation: 359, terms: &[Variable(1), Variable(2), Other] }], negative: &[step::Atom { relation: 361, terms: &[Variable(0), Variable(1), Variable(2), Other] }] },
            step::Rule { head: step::Atom { relation: 353, terms: &[Variable(0), Variable(1), Variable(2), Other] }, positive: &[step::Atom { relation: 359, terms: &[Variable(1), Variable(2), Other] }, step::Atom { relation: 361, terms: &[Variable(0), Variable(1), Variable(2), Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 352, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 10, terms: &[Variable(2), Variable(0)] }, step::Atom { relation: 353, terms: &[Variable(0), Variable(3), Variable(1), Other] }, step::Atom { relation: 79, terms: &[Variable(3), Symbol("Honor")] }, step::Atom { relation: 78, terms: &[Variable(3), Other, Other, Other, Other] }, step::Atom { relation: 362, terms: &[Variable(0), Variable(3), Other] }], negative: &[step::Atom { relation: 355, terms: &[Variable(0), Variable(1)] }, step::Atom { relation: 363, terms: &[Variable(0), Variable(3), Variable(1)] }] },
        ],
        constants: &["Honor"],
        run: stage_skew_4::run,
    }),
    step::Step::Program(step::Program {
        name: "updates_1",
        class: None,
        inputs: &[
            step::Input { relation: 227, class_column: None },
        ],
        outputs: &[
            step::Output { relation: 492, class_columns: &[] },
        ],
        rules: &[
            step::Rule { head: step::Atom { relation: 492, terms: &[Variable(0)] }, positive: &[step::Atom { relation: 227, terms: &[Variable(0)] }], negative: &[] },
        ],
        constants: &[],
        run: stage_updates_1::run,
    }),
    step::Step::Program(step::Program {
        name: "updates_2",
        class: Some("Node"),
        inputs: &[
            step::Input { relation: 35, class_column: None },
            step::Input { relation: 180, class_column: Some(1) },
            step::Input { relation: 187, class_column: Some(1) },
            step::Input { relation: 223, class_column: Some(1) },
        ],
        outputs: &[
            step::Output { relation: 391, class_columns: &[1] },
            step::Output { relation: 395, class_columns: &[1] },
            step::Output { relation: 496, class_columns: &[1] },
            step::Output { relation: 498, class_columns: &[1] },
            step::Output { relation: 396, class_columns: &[1] },
            step::Output { relation: 494, class_columns: &[1] },
        ],
        rules: &[
            step::Rule { head: step::Atom { relation: 391, terms: &[Variable(0), Variable(1), Variable(2)] }, positive: &[step::Atom { relation: 180, terms: &[Variable(0), Variable(1), Variable(2)] }], negative: &[step::Atom { relation: 35, terms: &[Variable(2)] }] },
            step::Rule { head: step::Atom { relation: 494, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 187, terms: &[Variable(0), Variable(1)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 395, terms: &[Variable(0), Variable(1), Variable(2)] }, positive: &[step::Atom { relation: 391, terms: &[Variable(0), Variable(1), Variable(2)] }, step::Atom { relation: 223, terms: &[Variable(0), Variable(1), Variable(2)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 396, terms: &[Variable(0), Variable(1), Variable(2)] }, positive: &[step::Atom { relation: 391, terms: &[Variable(0), Variable(1), Variable(2)] }], negative: &[step::Atom { relation: 223, terms: &[Variable(0), Variable(1), Variable(2)] }] },
            step::Rule { head: step::Atom { relation: 496, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 187, terms: &[Variable(0), Variable(1)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 498, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 187, terms: &[Variable(0), Variable(1)] }], negative: &[] },
        ],
        constants: &[],
        run: stage_updates_2::run,
    }),
    step::Step::Fold(step::Fold { function: support::AggregateFunction::Count, need: 492, solutions: 249, order: &[], result: 493, group: 1, place: 53 }),
    step::Step::Fold(step::Fold { function: support::AggregateFunction::Count, need: 496, solutions: 395, order: &[], result: 497, group: 2, place: 54 }),
    step::Step::Fold(step::Fold { function: support::AggregateFunction::Count, need: 498, solutions: 396, order: &[], result: 499, group: 2, place: 55 }),
    step::Step::Fold(step::Fold { function: support::AggregateFunction::Count, need: 494, solutions: 391, order: &[], result: 495, group: 2, place: 56 }),
    step::Step::Program(step::Program {
        name: "updates_3",
        class: None,
        inputs: &[
            step::Input { relation: 47, class_column: None },
            step::Input { relation: 48, class_column: None },
            step::Input { relation: 49, class_column: None },
            step::Input { relation: 214, class_column: None },
            step::Input { relation: 227, class_column: None },
            step::Input { relation: 493, class_column: None },
        ],
        outputs: &[
            step::Output { relation: 387, class_columns: &[] },
            step::Output { relation: 386, class_columns: &[] },
            step::Output { relation: 388, class_columns: &[] },
            step::Output { relation: 389, class_columns: &[] },
            step::Output { relation: 390, class_columns: &[] },
            step::Output { relation: 500, class_columns: &[] },
            step::Output { relation: 502, class_columns: &[] },
        ],
        rules: &[
            step::Rule { head: step::Atom { relation: 386, terms: &[Variable(0), Other] }, positive: &[step::Atom { relation: 227, terms: &[Variable(0)] }, step::Atom { relation: 493, terms: &[Variable(0), Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 387, terms: &[Variable(0)] }, positive: &[step::Atom { relation: 227, terms: &[Variable(0)] }, step::Atom { relation: 47, terms: &[Variable(0), Symbol("RollingUpdate")] }], negative: &[step::Atom { relation: 214, terms: &[Variable(0)] }] },
            step::Rule { head: step::Atom { relation: 388, terms: &[Variable(0), Other] }, positive: &[step::Atom { relation: 387, terms: &[Variable(0)] }, step::Atom { relation: 49, terms: &[Variable(0), Other, Symbol("pods")] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 388, terms: &[Variable(0), Other] }, positive: &[step::Atom { relation: 387, terms: &[Variable(0)] }, step::Atom { relation: 49, terms: &[Variable(0), Other, Symbol("percent")] }, step::Atom { relation: 386, terms: &[Variable(0), Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 389, terms: &[Variable(0), Other] }, positive: &[step::Atom { relation: 388, terms: &[Variable(0), Other] }, step::Atom { relation: 48, terms: &[Variable(0), Other, Symbol("pods")] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 389, terms: &[Variable(0), Other] }, positive: &[step::Atom { relation: 388, terms: &[Variable(0), Other] }, step::Atom { relation: 48, terms: &[Variable(0), Other, Symbol("percent")] }, step::Atom { relation: 386, terms: &[Variable(0), Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 390, terms: &[Variable(0), Other] }, positive: &[step::Atom { relation: 389, terms: &[Variable(0), Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 390, terms: &[Variable(0), Other] }, positive: &[step::Atom { relation: 389, terms: &[Variable(0), Other] }, step::Atom { relation: 386, terms: &[Variable(0), Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 390, terms: &[Variable(0), Other] }, positive: &[step::Atom { relation: 389, terms: &[Variable(0), Other] }, step::Atom { relation: 386, terms: &[Variable(0), Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 500, terms: &[Variable(0)] }, positive: &[step::Atom { relation: 390, terms: &[Variable(0), Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 502, terms: &[Variable(0)] }, positive: &[step::Atom { relation: 388, terms: &[Variable(0), Other] }], negative: &[] },
        ],
        constants: &["RollingUpdate", "pods", "percent"],
        run: stage_updates_3::run,
    }),
    step::Step::Program(step::Program {
        name: "updates_4",
        class: Some("Node"),
        inputs: &[
            step::Input { relation: 35, class_column: None },
            step::Input { relation: 187, class_column: Some(1) },
            step::Input { relation: 217, class_column: Some(1) },
            step::Input { relation: 218, class_column: Some(1) },
            step::Input { relation: 220, class_column: Some(1) },
            step::Input { relation: 223, class_column: Some(1) },
            step::Input { relation: 225, class_column: Some(1) },
            step::Input { relation: 388, class_column: None },
            step::Input { relation: 390, class_column: None },
            step::Input { relation: 395, class_column: Some(1) },
            step::Input { relation: 396, class_column: Some(1) },
            step::Input { relation: 495, class_column: Some(1) },
            step::Input { relation: 497, class_column: Some(1) },
            step::Input { relation: 499, class_column: Some(1) },
        ],
        outputs: &[
            step::Output { relation: 397, class_columns: &[1] },
            step::Output { relation: 399, class_columns: &[1] },
            step::Output { relation: 400, class_columns: &[1] },
            step::Output { relation: 392, class_columns: &[1] },
            step::Output { relation: 394, class_columns: &[1] },
            step::Output { relation: 402, class_columns: &[2] },
            step::Output { relation: 393, class_columns: &[1] },
            step::Output { relation: 398, class_columns: &[1] },
            step::Output { relation: 401, class_columns: &[1] },
        ],
        rules: &[
            step::Rule { head: step::Atom { relation: 392, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 220, terms: &[Variable(0), Variable(1), Variable(2)] }, step::Atom { relation: 35, terms: &[Variable(2)] }], negative: &[step::Atom { relation: 187, terms: &[Variable(0), Variable(1)] }] },
            step::Rule { head: step::Atom { relation: 392, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 187, terms: &[Variable(0), Variable(1)] }, step::Atom { relation: 495, terms: &[Variable(0), Variable(1), Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 393, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 390, terms: &[Variable(0), Other] }, step::Atom { relation: 392, terms: &[Variable(0), Variable(1)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 393, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 225, terms: &[Variable(0), Variable(1), Variable(2)] }, step::Atom { relation: 390, terms: &[Variable(0), Other] }], negative: &[step::Atom { relation: 35, terms: &[Variable(2)] }, step::Atom { relation: 392, terms: &[Variable(0), Variable(1)] }] },
            step::Rule { head: step::Atom { relation: 394, terms: &[Variable(0), Variable(1), Variable(2)] }, positive: &[step::Atom { relation: 223, terms: &[Variable(0), Variable(1), Variable(2)] }, step::Atom { relation: 390, terms: &[Variable(0), Other] }], negative: &[step::Atom { relation: 35, terms: &[Variable(2)] }, step::Atom { relation: 392, terms: &[Variable(0), Variable(1)] }] },
            step::Rule { head: step::Atom { relation: 397, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 187, terms: &[Variable(0), Variable(1)] }, step::Atom { relation: 497, terms: &[Variable(0), Variable(1), Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 397, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 187, terms: &[Variable(0), Variable(1)] }, step::Atom { relation: 499, terms: &[Variable(0), Variable(1), Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 398, terms: &[Variable(0), Variable(1), Variable(2), Variable(3)] }, positive: &[step::Atom { relation: 395, terms: &[Variable(0), Variable(1), Variable(2)] }, step::Atom { relation: 396, terms: &[Variable(0), Variable(1), Variable(3)] }], negative: &[step::Atom { relation: 397, terms: &[Variable(0), Variable(1)] }] },
            step::Rule { head: step::Atom { relation: 399, terms: &[Variable(0), Variable(1), Variable(2)] }, positive: &[step::Atom { relation: 223, terms: &[Variable(0), Variable(1), Variable(2)] }, step::Atom { relation: 388, terms: &[Variable(0), Other] }], negative: &[step::Atom { relation: 35, terms: &[Variable(2)] }, step::Atom { relation: 187, terms: &[Variable(0), Variable(1)] }] },
            step::Rule { head: step::Atom { relation: 399, terms: &[Variable(0), Variable(1), Variable(2)] }, positive: &[step::Atom { relation: 395, terms: &[Variable(0), Variable(1), Variable(2)] }, step::Atom { relation: 388, terms: &[Variable(0), Other] }], negative: &[step::Atom { relation: 397, terms: &[Variable(0), Variable(1)] }, step::Atom { relation: 396, terms: &[Variable(0), Variable(1), Other] }] },
            step::Rule { head: step::Atom { relation: 400, terms: &[Variable(0), Variable(1), Variable(2)] }, positive: &[step::Atom { relation: 399, terms: &[Variable(0), Variable(1), Variable(2)] }, step::Atom { relation: 218, terms: &[Variable(0), Variable(1)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 401, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 397, terms: &[Variable(0), Variable(1)] }, step::Atom { relation: 388, terms: &[Variable(0), Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 401, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 398, terms: &[Variable(0), Variable(1), Other, Variable(2)] }, step::Atom { relation: 388, terms: &[Variable(0), Other] }, step::Atom { relation: 225, terms: &[Variable(0), Variable(1), Variable(2)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 402, terms: &[Variable(0), Symbol("replacement"), Variable(1), Variable(2)] }, positive: &[step::Atom { relation: 394, terms: &[Variable(0), Variable(1), Variable(2)] }], negative: &[step::Atom { relation: 225, terms: &[Variable(0), Variable(1), Variable(2)] }] },
            step::Rule { head: step::Atom { relation: 402, terms: &[Variable(0), Symbol("surge"), Variable(1), Variable(2)] }, positive: &[step::Atom { relation: 399, terms: &[Variable(0), Variable(1), Variable(2)] }], negative: &[step::Atom { relation: 225, terms: &[Variable(0), Variable(1), Variable(2)] }, step::Atom { relation: 217, terms: &[Variable(0), Variable(1)] }, step::Atom { relation: 400, terms: &[Variable(0), Other, Other] }] },
            step::Rule { head: step::Atom { relation: 402, terms: &[Variable(0), Symbol("removal"), Variable(1), Variable(2)] }, positive: &[step::Atom { relation: 399, terms: &[Variable(0), Variable(1), Variable(2)] }, step::Atom { relation: 217, terms: &[Variable(0), Variable(1)] }], negative: &[step::Atom { relation: 225, terms: &[Variable(0), Variable(1), Variable(2)] }, step::Atom { relation: 400, terms: &[Variable(0), Other, Other] }] },
        ],
        constants: &["replacement", "surge", "removal"],
        run: stage_updates_4::run,
    }),
    step::Step::Program(step::Program {
        name: "updates_5",
        class: Some("Node"),
        inputs: &[
            step::Input { relation: 35, class_column: None },
            step::Input { relation: 187, class_column: Some(1) },
            step::Input { relation: 215, class_column: Some(1) },
            step::Input { relation: 220, class_column: Some(1) },
            step::Input { relation: 225, class_column: Some(1) },
            step::Input { relation: 395, class_column: Some(1) },
            step::Input { relation: 396, class_column: Some(1) },
            step::Input { relation: 397, class_column: Some(1) },
            step::Input { relation: 402, class_column: Some(2) },
        ],
        outputs: &[
            step::Output { relation: 403, class_columns: &[] },
            step::Output { relation: 407, class_columns: &[1] },
            step::Output { relation: 404, class_columns: &[1] },
            step::Output { relation: 405, class_columns: &[1] },
        ],
        rules: &[
            step::Rule { head: step::Atom { relation: 403, terms: &[Variable(0)] }, positive: &[step::Atom { relation: 402, terms: &[Variable(0), Symbol("removal"), Other, Variable(1)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 404, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 395, terms: &[Variable(0), Variable(1), Variable(2)] }], negative: &[step::Atom { relation: 397, terms: &[Variable(0), Variable(1)] }, step::Atom { relation: 225, terms: &[Variable(0), Variable(1), Variable(2)] }] },
            step::Rule { head: step::Atom { relation: 404, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 396, terms: &[Variable(0), Variable(1), Variable(2)] }], negative: &[step::Atom { relation: 397, terms: &[Variable(0), Variable(1)] }, step::Atom { relation: 395, terms: &[Variable(0), Variable(1), Other] }, step::Atom { relation: 225, terms: &[Variable(0), Variable(1), Variable(2)] }] },
            step::Rule { head: step::Atom { relation: 405, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 187, terms: &[Variable(0), Variable(1)] }], negative: &[step::Atom { relation: 404, terms: &[Variable(0), Variable(1)] }] },
            step::Rule { head: step::Atom { relation: 405, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 220, terms: &[Variable(0), Variable(1), Variable(2)] }, step::Atom { relation: 35, terms: &[Variable(2)] }], negative: &[step::Atom { relation: 187, terms: &[Variable(0), Variable(1)] }] },
            step::Rule { head: step::Atom { relation: 405, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 225, terms: &[Variable(0), Variable(1), Variable(2)] }], negative: &[step::Atom { relation: 187, terms: &[Variable(0), Variable(1)] }] },
            step::Rule { head: step::Atom { relation: 407, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 403, terms: &[Variable(0)] }, step::Atom { relation: 215, terms: &[Variable(0), Variable(1), Variable(2)] }], negative: &[] },
        ],
        constants: &["removal"],
        run: stage_updates_5::run,
    }),
    step::Step::Fold(step::Fold { function: support::AggregateFunction::Count, need: 500, solutions: 393, order: &[], result: 501, group: 1, place: 63 }),
    step::Step::Fold(step::Fold { function: support::AggregateFunction::Count, need: 502, solutions: 401, order: &[], result: 503, group: 1, place: 64 }),
    step::Step::Program(step::Program {
        name: "updates_6",
        class: None,
        inputs: &[
            step::Input { relation: 403, class_column: None },
        ],
        outputs: &[
            step::Output { relation: 504, class_columns: &[] },
            step::Output { relation: 506, class_columns: &[] },
        ],
        rules: &[
            step::Rule { head: step::Atom { relation: 504, terms: &[Variable(0)] }, positive: &[step::Atom { relation: 403, terms: &[Variable(0)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 506, terms: &[Variable(0)] }, positive: &[step::Atom { relation: 403, terms: &[Variable(0)] }], negative: &[] },
        ],
        constants: &[],
        run: stage_updates_6::run,
    }),
    step::Step::Fold(step::Fold { function: support::AggregateFunction::Count, need: 504, solutions: 407, order: &[], result: 505, group: 1, place: 65 }),
    step::Step::Fold(step::Fold { function: support::AggregateFunction::Count, need: 506, solutions: 405, order: &[], result: 507, group: 1, place: 66 }),
    step::Step::Program(step::Program {
        name: "updates_7",
        class: None,
        inputs: &[
            step::Input { relation: 386, class_column: None },
            step::Input { relation: 388, class_column: None },
            step::Input { relation: 390, class_column: None },
            step::Input { relation: 403, class_column: None },
            step::Input { relation: 501, class_column: None },
            step::Input { relation: 503, class_column: None },
            step::Input { relation: 505, class_column: None },
            step::Input { relation: 507, class_column: None },
        ],
        outputs: &[
            step::Output { relation: 406, class_columns: &[] },
        ],
        rules: &[
            step::Rule { head: step::Atom { relation: 406, terms: &[Variable(0), Symbol("replacement"), Other] }, positive: &[step::Atom { relation: 390, terms: &[Variable(0), Other] }, step::Atom { relation: 501, terms: &[Variable(0), Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 406, terms: &[Variable(0), Symbol("surge"), Other] }, positive: &[step::Atom { relation: 388, terms: &[Variable(0), Other] }, step::Atom { relation: 503, terms: &[Variable(0), Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 406, terms: &[Variable(0), Symbol("removal"), Other] }, positive: &[step::Atom { relation: 403, terms: &[Variable(0)] }, step::Atom { relation: 386, terms: &[Variable(0), Other] }, step::Atom { relation: 505, terms: &[Variable(0), Other] }, step::Atom { relation: 507, terms: &[Variable(0), Other] }], negative: &[] },
        ],
        constants: &["replacement", "surge", "removal"],
        run: stage_updates_7::run,
    }),
    step::Step::Program(step::Program {
        name: "status_1",
        class: None,
        inputs: &[
            step::Input { relation: 386, class_column: None },
        ],
        outputs: &[
            step::Output { relation: 482, class_columns: &[] },
            step::Output { relation: 484, class_columns: &[] },
        ],
        rules: &[
            step::Rule { head: step::Atom { relation: 482, terms: &[Variable(0)] }, positive: &[step::Atom { relation: 386, terms: &[Variable(0), Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 484, terms: &[Variable(0)] }, positive: &[step::Atom { relation: 386, terms: &[Variable(0), Other] }], negative: &[] },
        ],
        constants: &[],
        run: stage_status_1::run,
    }),
    step::Step::Program(step::Program {
        name: "status_2",
        class: Some("Node"),
        inputs: &[
            step::Input { relation: 4, class_column: Some(0) },
            step::Input { relation: 163, class_column: Some(1) },
            step::Input { relation: 180, class_column: Some(1) },
            step::Input { relation: 217, class_column: Some(1) },
            step::Input { relation: 223, class_column: Some(1) },
            step::Input { relation: 225, class_column: Some(1) },
            step::Input { relation: 280, class_column: None },
        ],
        outputs: &[
            step::Output { relation: 366, class_columns: &[1] },
            step::Output { relation: 367, class_columns: &[1] },
            step::Output { relation: 368, class_columns: &[1] },
            step::Output { relation: 369, class_columns: &[1] },
        ],
        rules: &[
            step::Rule { head: step::Atom { relation: 366, terms: &[Variable(0), Variable(1), Variable(2)] }, positive: &[step::Atom { relation: 180, terms: &[Variable(0), Variable(1), Variable(2)] }], negative: &[step::Atom { relation: 163, terms: &[Variable(0), Variable(1), Symbol("there"), Variable(2)] }] },
            step::Rule { head: step::Atom { relation: 366, terms: &[Variable(0), Variable(1), Variable(2)] }, positive: &[step::Atom { relation: 225, terms: &[Variable(0), Variable(1), Variable(2)] }, step::Atom { relation: 217, terms: &[Variable(0), Variable(1)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 366, terms: &[Variable(0), Variable(1), Variable(2)] }, positive: &[step::Atom { relation: 223, terms: &[Variable(0), Variable(1), Variable(2)] }, step::Atom { relation: 217, terms: &[Variable(0), Variable(1)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 367, terms: &[Variable(0), Variable(1), Variable(2)] }, positive: &[step::Atom { relation: 225, terms: &[Variable(0), Variable(1), Variable(2)] }, step::Atom { relation: 4, terms: &[Variable(1)] }], negative: &[step::Atom { relation: 366, terms: &[Variable(0), Variable(1), Variable(2)] }] },
            step::Rule { head: step::Atom { relation: 368, terms: &[Variable(0), Variable(1), Variable(2)] }, positive: &[step::Atom { relation: 367, terms: &[Variable(0), Variable(1), Variable(2)] }, step::Atom { relation: 280, terms: &[Variable(2)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 369, terms: &[Variable(0), Variable(1), Variable(2)] }, positive: &[step::Atom { relation: 223, terms: &[Variable(0), Variable(1), Variable(2)] }, step::Atom { relation: 4, terms: &[Variable(1)] }], negative: &[step::Atom { relation: 366, terms: &[Variable(0), Variable(1), Variable(2)] }] },
        ],
        constants: &["there"],
        run: stage_status_2::run,
    }),
    step::Step::Fold(step::Fold { function: support::AggregateFunction::Count, need: 482, solutions: 216, order: &[], result: 483, group: 1, place: 71 }),
    step::Step::Fold(step::Fold { function: support::AggregateFunction::Count, need: 484, solutions: 217, order: &[], result: 485, group: 1, place: 72 }),
    step::Step::Program(step::Program {
        name: "status_3",
        class: None,
        inputs: &[
            step::Input { relation: 386, class_column: None },
            step::Input { relation: 483, class_column: None },
        ],
        outputs: &[
            step::Output { relation: 370, class_columns: &[] },
            step::Output { relation: 486, class_columns: &[] },
            step::Output { relation: 488, class_columns: &[] },
            step::Output { relation: 490, class_columns: &[] },
        ],
        rules: &[
            step::Rule { head: step::Atom { relation: 370, terms: &[Variable(0), Other] }, positive: &[step::Atom { relation: 386, terms: &[Variable(0), Other] }, step::Atom { relation: 483, terms: &[Variable(0), Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 486, terms: &[Variable(0)] }, positive: &[step::Atom { relation: 370, terms: &[Variable(0), Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 488, terms: &[Variable(0)] }, positive: &[step::Atom { relation: 370, terms: &[Variable(0), Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 490, terms: &[Variable(0)] }, positive: &[step::Atom { relation: 370, terms: &[Variable(0), Other] }], negative: &[] },
        ],
        constants: &[],
        run: stage_status_3::run,
    }),
    step::Step::Fold(step::Fold { function: support::AggregateFunction::Count, need: 486, solutions: 368, order: &[], result: 487, group: 1, place: 74 }),
    step::Step::Fold(step::Fold { function: support::AggregateFunction::Count, need: 488, solutions: 369, order: &[], result: 489, group: 1, place: 75 }),
    step::Step::Fold(step::Fold { function: support::AggregateFunction::Count, need: 490, solutions: 367, order: &[], result: 491, group: 1, place: 76 }),
    step::Step::Program(step::Program {
        name: "status_4",
        class: None,
        inputs: &[
            step::Input { relation: 43, class_column: None },
            step::Input { relation: 52, class_column: None },
            step::Input { relation: 226, class_column: None },
            step::Input { relation: 227, class_column: None },
            step::Input { relation: 370, class_column: None },
            step::Input { relation: 386, class_column: None },
            step::Input { relation: 485, class_column: None },
            step::Input { relation: 487, class_column: None },
            step::Input { relation: 489, class_column: None },
            step::Input { relation: 491, class_column: None },
        ],
        outputs: &[
            step::Output { relation: 371, class_columns: &[] },
            step::Output { relation: 372, class_columns: &[] },
            step::Output { relation: 373, class_columns: &[] },
        ],
        rules: &[
            step::Rule { head: step::Atom { relation: 371, terms: &[Variable(0), Symbol("desiredNumberScheduled"), Other] }, positive: &[step::Atom { relation: 386, terms: &[Variable(0), Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 371, terms: &[Variable(0), Symbol("currentNumberScheduled"), Other] }, positive: &[step::Atom { relation: 370, terms: &[Variable(0), Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 371, terms: &[Variable(0), Symbol("numberMisscheduled"), Other] }, positive: &[step::Atom { relation: 386, terms: &[Variable(0), Other] }, step::Atom { relation: 485, terms: &[Variable(0), Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 371, terms: &[Variable(0), Symbol("numberReady"), Other] }, positive: &[step::Atom { relation: 370, terms: &[Variable(0), Other] }, step::Atom { relation: 487, terms: &[Variable(0), Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 371, terms: &[Variable(0), Symbol("updatedNumberScheduled"), Other] }, positive: &[step::Atom { relation: 370, terms: &[Variable(0), Other] }, step::Atom { relation: 489, terms: &[Variable(0), Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 371, terms: &[Variable(0), Symbol("numberAvailable"), Other] }, positive: &[step::Atom { relation: 370, terms: &[Variable(0), Other] }, step::Atom { relation: 491, terms: &[Variable(0), Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 371, terms: &[Variable(0), Symbol("numberUnavailable"), Other] }, positive: &[step::Atom { relation: 371, terms: &[Variable(0), Symbol("desiredNumberScheduled"), Other] }, step::Atom { relation: 371, terms: &[Variable(0), Symbol("numberAvailable"), Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 372, terms: &[Variable(0)] }, positive: &[step::Atom { relation: 371, terms: &[Variable(0), Variable(1), Other] }], negative: &[step::Atom { relation: 52, terms: &[Variable(0), Variable(1), Other] }] },
            step::Rule { head: step::Atom { relation: 372, terms: &[Variable(0)] }, positive: &[step::Atom { relation: 227, terms: &[Variable(0)] }, step::Atom { relation: 43, terms: &[Variable(0), Other] }, step::Atom { relation: 52, terms: &[Variable(0), Symbol("observedGeneration"), Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 373, terms: &[Variable(0), Variable(1), Other] }, positive: &[step::Atom { relation: 371, terms: &[Variable(0), Variable(1), Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 373, terms: &[Variable(0), Symbol("observedGeneration"), Other] }, positive: &[step::Atom { relation: 372, terms: &[Variable(0)] }, step::Atom { relation: 43, terms: &[Variable(0), Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 373, terms: &[Variable(0), Symbol("observedGeneration"), Other] }, positive: &[step::Atom { relation: 227, terms: &[Variable(0)] }, step::Atom { relation: 52, terms: &[Variable(0), Symbol("observedGeneration"), Other] }], negative: &[step::Atom { relation: 372, terms: &[Variable(0)] }] },
            step::Rule { head: step::Atom { relation: 373, terms: &[Variable(0), Variable(1), Other] }, positive: &[step::Atom { relation: 226, terms: &[Variable(0), Other] }, step::Atom { relation: 52, terms: &[Variable(0), Variable(1), Other] }], negative: &[] },
        ],
        constants: &["desiredNumberScheduled", "currentNumberScheduled", "numberMisscheduled", "numberReady", "updatedNumberScheduled", "numberAvailable", "numberUnavailable", "observedGeneration"],
        run: stage_status_4::run,
    }),
    step::Step::Program(step::Program {
        name: "volume_binding_1",
        class: None,
        inputs: &[
            step::Input { relation: 66, class_column: None },
            step::Input { relation: 67, class_column: None },
            step::Input { relation: 68, class_column: None },
            step::Input { relation: 98, class_column: None },
            step::Input { relation: 99, class_column: None },
            step::Input { relation: 106, class_column: None },
            step::Input { relation: 107, class_column: None },
            step::Input { relation: 108, class_column: None },
            step::Input { relation: 111, class_column: None },
            step::Input { relation: 112, class_column: None },
            step::Input { relation: 113, class_column: None },
            step::Input { relation: 114, class_column: None },
            step::Input { relation: 115, class_column: None },
            step::Input { relation: 116, class_column: None },
            step::Input { relation: 117, class_column: None },
            step::Input { relation: 123, class_column: None },
            step::Input { relation: 173, class_column: None },
            step::Input { relation: 179, class_column: None },
            step::Input { relation: 235, class_column: None },
        ],
        outputs: &[
            step::Output { relation: 411, class_columns: &[] },
            step::Output { relation: 414, class_columns: &[] },
            step::Output { relation: 412, class_columns: &[] },
            step::Output { relation: 417, class_columns: &[] },
            step::Output { relation: 413, class_columns: &[] },
            step::Output { relation: 416, class_columns: &[] },
            step::Output { relation: 415, class_columns: &[] },
            step::Output { relation: 418, class_columns: &[] },
            step::Output { relation: 420, class_columns: &[] },
        ],
        rules: &[
            step::Rule { head: step::Atom { relation: 411, terms: &[Variable(0), Variable(1), Variable(2)] }, positive: &[step::Atom { relation: 173, terms: &[Variable(0), Variable(1)] }, step::Atom { relation: 179, terms: &[Variable(1), Variable(2)] }, step::Atom { relation: 98, terms: &[Variable(1)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 412, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 114, terms: &[Variable(0), Variable(1), Variable(2)] }, step::Atom { relation: 99, terms: &[Variable(1), Variable(2)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 412, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 114, terms: &[Variable(0), Variable(1), Symbol("")] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 413, terms: &[Variable(0)] }, positive: &[step::Atom { relation: 114, terms: &[Variable(0), Variable(1), Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 414, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 179, terms: &[Variable(1), Variable(2)] }, step::Atom { relation: 111, terms: &[Variable(0), Variable(2)] }, step::Atom { relation: 107, terms: &[Variable(1), Other, Variable(4)] }, step::Atom { relation: 112, terms: &[Variable(0), Other, Variable(4)] }], negative: &[step::Atom { relation: 116, terms: &[Variable(0)] }] },
            step::Rule { head: step::Atom { relation: 415, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 414, terms: &[Variable(0), Variable(1)] }, step::Atom { relation: 106, terms: &[Variable(1), Variable(2)] }], negative: &[step::Atom { relation: 113, terms: &[Variable(0), Variable(2)] }] },
            step::Rule { head: step::Atom { relation: 416, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 67, terms: &[Variable(1), Variable(2), Symbol("In")] }, step::Atom { relation: 68, terms: &[Variable(1), Variable(3)] }, step::Atom { relation: 117, terms: &[Variable(0), Variable(2), Variable(3)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 416, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 67, terms: &[Variable(1), Variable(2), Symbol("Exists")] }, step::Atom { relation: 117, terms: &[Variable(0), Variable(2), Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 415, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 414, terms: &[Variable(0), Variable(1)] }, step::Atom { relation: 108, terms: &[Variable(1), Variable(2)] }, step::Atom { relation: 66, terms: &[Variable(2), Variable(3)] }, step::Atom { relation: 235, terms: &[Variable(3)] }], negative: &[step::Atom { relation: 416, terms: &[Variable(0), Variable(3)] }] },
            step::Rule { head: step::Atom { relation: 415, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 414, terms: &[Variable(0), Variable(1)] }, step::Atom { relation: 108, terms: &[Variable(1), Variable(2)] }, step::Atom { relation: 66, terms: &[Variable(2), Variable(3)] }, step::Atom { relation: 67, terms: &[Variable(3), Variable(4), Symbol("NotIn")] }, step::Atom { relation: 68, terms: &[Variable(3), Variable(5)] }, step::Atom { relation: 117, terms: &[Variable(0), Variable(4), Variable(5)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 415, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 414, terms: &[Variable(0), Variable(1)] }, step::Atom { relation: 108, terms: &[Variable(1), Variable(2)] }, step::Atom { relation: 66, terms: &[Variable(2), Variable(3)] }, step::Atom { relation: 67, terms: &[Variable(3), Variable(4), Symbol("DoesNotExist")] }, step::Atom { relation: 117, terms: &[Variable(0), Variable(4), Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 417, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 414, terms: &[Variable(1), Variable(0)] }, step::Atom { relation: 412, terms: &[Variable(1), Variable(0)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 418, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 417, terms: &[Variable(0), Variable(1)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 418, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 414, terms: &[Variable(1), Variable(0)] }, step::Atom { relation: 115, terms: &[Variable(1)] }], negative: &[step::Atom { relation: 413, terms: &[Variable(1)] }, step::Atom { relation: 415, terms: &[Variable(1), Variable(0)] }, step::Atom { relation: 417, terms: &[Variable(0), Other] }] },
            step::Rule { head: step::Atom { relation: 420, terms: &[Variable(0)] }, positive: &[step::Atom { relation: 123, terms: &[Variable(0), Variable(1)] }], negative: &[] },
        ],
        constants: &["", "In", "Exists", "NotIn", "DoesNotExist"],
        run: stage_volume_binding_1::run,
    }),
    step::Step::Program(step::Program {
        name: "volume_binding_2",
        class: Some("Node"),
        inputs: &[
            step::Input { relation: 4, class_column: Some(0) },
            step::Input { relation: 109, class_column: Some(1) },
            step::Input { relation: 110, class_column: None },
            step::Input { relation: 118, class_column: None },
            step::Input { relation: 119, class_column: None },
            step::Input { relation: 122, class_column: None },
            step::Input { relation: 123, class_column: None },
            step::Input { relation: 173, class_column: None },
            step::Input { relation: 178, class_column: None },
            step::Input { relation: 345, class_column: Some(1) },
            step::Input { relation: 411, class_column: None },
            step::Input { relation: 418, class_column: None },
            step::Input { relation: 420, class_column: None },
        ],
        outputs: &[
            step::Output { relation: 408, class_columns: &[1] },
            step::Output { relation: 409, class_columns: &[1] },
            step::Output { relation: 422, class_columns: &[] },
            step::Output { relation: 419, class_columns: &[1] },
            step::Output { relation: 421, class_columns: &[1] },
            step::Output { relation: 410, class_columns: &[1] },
        ],
        rules: &[
            step::Rule { head: step::Atom { relation: 408, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 119, terms: &[Variable(0), Variable(2)] }, step::Atom { relation: 345, terms: &[Variable(2), Variable(1)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 409, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 118, terms: &[Variable(0)] }, step::Atom { relation: 4, terms: &[Variable(1)] }], negative: &[step::Atom { relation: 408, terms: &[Variable(0), Variable(1)] }] },
            step::Rule { head: step::Atom { relation: 410, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 173, terms: &[Variable(0), Variable(2)] }, step::Atom { relation: 178, terms: &[Variable(2), Variable(3)] }, step::Atom { relation: 409, terms: &[Variable(3), Variable(1)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 410, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 173, terms: &[Variable(0), Variable(2)] }, step::Atom { relation: 178, terms: &[Variable(2), Variable(3)] }, step::Atom { relation: 4, terms: &[Variable(1)] }], negative: &[step::Atom { relation: 110, terms: &[Variable(3)] }] },
            step::Rule { head: step::Atom { relation: 419, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 418, terms: &[Variable(0), Variable(2)] }, step::Atom { relation: 4, terms: &[Variable(1)] }], negative: &[step::Atom { relation: 409, terms: &[Variable(2), Variable(1)] }] },
            step::Rule { head: step::Atom { relation: 421, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 411, terms: &[Other, Other, Variable(0)] }, step::Atom { relation: 122, terms: &[Variable(0), Variable(2), Other] }, step::Atom { relation: 4, terms: &[Variable(1)] }], negative: &[step::Atom { relation: 420, terms: &[Variable(0)] }] },
            step::Rule { head: step::Atom { relation: 421, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 411, terms: &[Other, Other, Variable(0)] }, step::Atom { relation: 122, terms: &[Variable(0), Variable(2), Other] }, step::Atom { relation: 123, terms: &[Variable(0), Variable(3)] }, step::Atom { relation: 345, terms: &[Variable(3), Variable(1)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 422, terms: &[Variable(0)] }, positive: &[step::Atom { relation: 109, terms: &[Variable(0), Variable(1)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 410, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 411, terms: &[Variable(0), Variable(2), Variable(3)] }, step::Atom { relation: 4, terms: &[Variable(1)] }], negative: &[step::Atom { relation: 422, terms: &[Variable(2)] }, step::Atom { relation: 419, terms: &[Variable(2), Variable(1)] }, step::Atom { relation: 421, terms: &[Variable(3), Variable(1)] }] },
            step::Rule { head: step::Atom { relation: 410, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 411, terms: &[Variable(0), Variable(2), Other] }, step::Atom { relation: 422, terms: &[Variable(2)] }, step::Atom { relation: 4, terms: &[Variable(1)] }], negative: &[step::Atom { relation: 109, terms: &[Variable(2), Variable(1)] }] },
            step::Rule { head: step::Atom { relation: 410, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 411, terms: &[Variable(0), Variable(2), Variable(3)] }, step::Atom { relation: 109, terms: &[Variable(2), Variable(1)] }, step::Atom { relation: 4, terms: &[Variable(1)] }], negative: &[step::Atom { relation: 421, terms: &[Variable(3), Variable(1)] }] },
        ],
        constants: &["kubernetes.io/no-provisioner", ""],
        run: stage_volume_binding_2::run,
    }),
    step::Step::Program(step::Program {
        name: "volume_limits_1",
        class: None,
        inputs: &[
            step::Input { relation: 94, class_column: None },
            step::Input { relation: 96, class_column: None },
            step::Input { relation: 101, class_column: None },
            step::Input { relation: 105, class_column: None },
            step::Input { relation: 110, class_column: None },
            step::Input { relation: 121, class_column: None },
            step::Input { relation: 122, class_column: None },
            step::Input { relation: 173, class_column: None },
        ],
        outputs: &[
            step::Output { relation: 426, class_columns: &[] },
            step::Output { relation: 428, class_columns: &[] },
            step::Output { relation: 427, class_columns: &[] },
            step::Output { relation: 429, class_columns: &[] },
        ],
        rules: &[
            step::Rule { head: step::Atom { relation: 426, terms: &[Variable(0), Variable(1), Symbol("read-write")] }, positive: &[step::Atom { relation: 94, terms: &[Other, Variable(0), Variable(1)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 426, terms: &[Variable(0), Symbol("read-write"), Symbol("read-only")] }, positive: &[step::Atom { relation: 94, terms: &[Other, Variable(0), Symbol("read-write")] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 426, terms: &[Variable(0), Variable(1), Symbol("read-only")] }, positive: &[step::Atom { relation: 94, terms: &[Other, Variable(0), Variable(1)] }, step::Atom { relation: 96, terms: &[Variable(0), Symbol("aws")] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 427, terms: &[Variable(0), Variable(1), Variable(2)] }, positive: &[step::Atom { relation: 101, terms: &[Variable(0), Variable(3)] }, step::Atom { relation: 121, terms: &[Variable(3), Variable(1), Variable(2)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 428, terms: &[Variable(0)] }, positive: &[step::Atom { relation: 101, terms: &[Variable(0), Variable(1)] }, step::Atom { relation: 110, terms: &[Variable(1)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 427, terms: &[Variable(0), Variable(1), Variable(0)] }, positive: &[step::Atom { relation: 105, terms: &[Variable(0), Variable(2)] }, step::Atom { relation: 122, terms: &[Variable(2), Variable(1), Other] }], negative: &[step::Atom { relation: 428, terms: &[Variable(0)] }] },
            step::Rule { head: step::Atom { relation: 429, terms: &[Variable(0), Variable(1), Variable(2)] }, positive: &[step::Atom { relation: 173, terms: &[Variable(0), Variable(3)] }, step::Atom { relation: 427, terms: &[Variable(3), Variable(1), Variable(2)] }], negative: &[] },
        ],
        constants: &["read-write", "read-only", "aws", ""],
        run: stage_volume_limits_1::run,
    }),
    step::Step::Program(step::Program {
        name: "volume_limits_2",
        class: Some("Node"),
        inputs: &[
            step::Input { relation: 4, class_column: Some(0) },
            step::Input { relation: 32, class_column: Some(1) },
            step::Input { relation: 92, class_column: None },
            step::Input { relation: 94, class_column: None },
            step::Input { relation: 95, class_column: None },
            step::Input { relation: 106, class_column: None },
            step::Input { relation: 172, class_column: None },
            step::Input { relation: 185, class_column: None },
            step::Input { relation: 186, class_column: None },
            step::Input { relation: 303, class_column: None },
            step::Input { relation: 426, class_column: None },
        ],
        outputs: &[
            step::Output { relation: 423, class_columns: &[1] },
            step::Output { relation: 425, class_columns: &[2] },
            step::Output { relation: 424, class_columns: &[1] },
        ],
        rules: &[
            step::Rule { head: step::Atom { relation: 423, terms: &[Variable(0), Variable(1), Variable(2)] }, positive: &[step::Atom { relation: 172, terms: &[Other, Variable(0)] }, step::Atom { relation: 106, terms: &[Variable(0), Symbol("ReadWriteOncePod")] }, step::Atom { relation: 92, terms: &[Variable(2), Variable(0)] }, step::Atom { relation: 32, terms: &[Variable(2), Variable(1)] }], negative: &[step::Atom { relation: 185, terms: &[Variable(2)] }] },
            step::Rule { head: step::Atom { relation: 424, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 172, terms: &[Variable(0), Variable(2)] }, step::Atom { relation: 423, terms: &[Variable(2), Variable(3), Variable(4)] }, step::Atom { relation: 4, terms: &[Variable(1)] }], negative: &[step::Atom { relation: 186, terms: &[Variable(0), Variable(4)] }] },
            step::Rule { head: step::Atom { relation: 425, terms: &[Variable(0), Variable(1), Variable(2), Variable(3)] }, positive: &[step::Atom { relation: 94, terms: &[Other, Variable(0), Other] }, step::Atom { relation: 95, terms: &[Variable(3), Variable(0), Variable(1)] }, step::Atom { relation: 32, terms: &[Variable(3), Variable(2)] }], negative: &[step::Atom { relation: 185, terms: &[Variable(3)] }] },
            step::Rule { head: step::Atom { relation: 424, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 94, terms: &[Variable(0), Variable(2), Variable(3)] }, step::Atom { relation: 303, terms: &[Variable(0)] }, step::Atom { relation: 426, terms: &[Variable(2), Variable(3), Variable(4)] }, step::Atom { relation: 425, terms: &[Variable(2), Variable(4), Variable(1), Variable(5)] }], negative: &[step::Atom { relation: 186, terms: &[Variable(0), Variable(5)] }] },
        ],
        constants: &["ReadWriteOncePod"],
        run: stage_volume_limits_2::run,
    }),
    step::Step::Program(step::Program {
        name: "volume_limits_3",
        class: Some("Pod"),
        inputs: &[
            step::Input { relation: 92, class_column: Some(0) },
            step::Input { relation: 93, class_column: Some(0) },
            step::Input { relation: 427, class_column: None },
            step::Input { relation: 429, class_column: None },
        ],
        outputs: &[
            step::Output { relation: 430, class_columns: &[0] },
        ],
        rules: &[
            step::Rule { head: step::Atom { relation: 430, terms: &[Variable(0), Variable(1), Variable(2)] }, positive: &[step::Atom { relation: 429, terms: &[Other, Variable(1), Other] }, step::Atom { relation: 427, terms: &[Variable(3), Variable(1), Variable(2)] }, step::Atom { relation: 92, terms: &[Variable(0), Variable(3)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 430, terms: &[Variable(0), Variable(1), Variable(2)] }, positive: &[step::Atom { relation: 429, terms: &[Other, Variable(1), Other] }, step::Atom { relation: 427, terms: &[Variable(3), Variable(1), Variable(2)] }, step::Atom { relation: 93, terms: &[Variable(0), Variable(3)] }], negative: &[] },
        ],
        constants: &[],
        run: stage_volume_limits_3::run,
    }),
    step::Step::Program(step::Program {
        name: "volume_limits_4",
        class: Some("Node"),
        inputs: &[
            step::Input { relation: 32, class_column: Some(1) },
            step::Input { relation: 124, class_column: Some(0) },
            step::Input { relation: 185, class_column: None },
            step::Input { relation: 186, class_column: None },
            step::Input { relation: 429, class_column: None },
            step::Input { relation: 430, class_column: None },
        ],
        outputs: &[
            step::Output { relation: 431, class_columns: &[1] },
            step::Output { relation: 433, class_columns: &[1] },
            step::Output { relation: 508, class_columns: &[1] },
            step::Output { relation: 432, class_columns: &[1] },
        ],
        rules: &[
            step::Rule { head: step::Atom { relation: 431, terms: &[Variable(0), Variable(1), Variable(2), Variable(3)] }, positive: &[step::Atom { relation: 429, terms: &[Variable(0), Variable(2), Other] }, step::Atom { relation: 124, terms: &[Variable(1), Variable(2), Other] }, step::Atom { relation: 32, terms: &[Variable(4), Variable(1)] }, step::Atom { relation: 430, terms: &[Variable(4), Variable(2), Variable(3)] }], negative: &[step::Atom { relation: 185, terms: &[Variable(4)] }, step::Atom { relation: 186, terms: &[Variable(0), Variable(4)] }] },
            step::Rule { head: step::Atom { relation: 432, terms: &[Variable(0), Variable(1), Variable(2), Variable(3)] }, positive: &[step::Atom { relation: 431, terms: &[Variable(0), Variable(1), Variable(2), Variable(3)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 432, terms: &[Variable(0), Variable(1), Variable(2), Variable(3)] }, positive: &[step::Atom { relation: 429, terms: &[Variable(0), Variable(2), Variable(3)] }, step::Atom { relation: 124, terms: &[Variable(1), Variable(2), Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 433, terms: &[Variable(0), Variable(1), Variable(2)] }, positive: &[step::Atom { relation: 429, terms: &[Variable(0), Variable(2), Variable(3)] }, step::Atom { relation: 124, terms: &[Variable(1), Variable(2), Other] }], negative: &[step::Atom { relation: 431, terms: &[Variable(0), Variable(1), Variable(2), Variable(3)] }] },
            step::Rule { head: step::Atom { relation: 508, terms: &[Variable(0), Variable(1), Variable(2)] }, positive: &[step::Atom { relation: 433, terms: &[Variable(0), Variable(1), Variable(2)] }], negative: &[] },
        ],
        constants: &[],
        run: stage_volume_limits_4::run,
    }),
    step::Step::Fold(step::Fold { function: support::AggregateFunction::Count, need: 508, solutions: 432, order: &[], result: 509, group: 3, place: 81 }),
    step::Step::Program(step::Program {
        name: "volume_limits_5",
        class: Some("Node"),
        inputs: &[
            step::Input { relation: 124, class_column: Some(0) },
            step::Input { relation: 433, class_column: Some(1) },
            step::Input { relation: 509, class_column: Some(1) },
        ],
        outputs: &[
            step::Output { relation: 434, class_columns: &[1] },
            step::Output { relation: 435, class_columns: &[1] },
        ],
        rules: &[
            step::Rule { head: step::Atom { relation: 434, terms: &[Variable(0), Variable(1), Variable(2), Other] }, positive: &[step::Atom { relation: 433, terms: &[Variable(0), Variable(1), Variable(2)] }, step::Atom { relation: 509, terms: &[Variable(0), Variable(1), Variable(2), Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 435, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 434, terms: &[Variable(0), Variable(1), Variable(2), Other] }, step::Atom { relation: 124, terms: &[Variable(1), Variable(2), Other] }], negative: &[] },
        ],
        constants: &[],
        run: stage_volume_limits_5::run,
    }),
    step::Step::Program(step::Program {
        name: "volume_zone_1",
        class: None,
        inputs: &[
            step::Input { relation: 101, class_column: None },
            step::Input { relation: 120, class_column: None },
            step::Input { relation: 172, class_column: None },
        ],
        outputs: &[
            step::Output { relation: 437, class_columns: &[] },
        ],
        rules: &[
            step::Rule { head: step::Atom { relation: 437, terms: &[Variable(0), Variable(1), Variable(2)] }, positive: &[step::Atom { relation: 172, terms: &[Variable(0), Variable(3)] }, step::Atom { relation: 101, terms: &[Variable(3), Variable(1)] }, step::Atom { relation: 120, terms: &[Variable(1), Variable(2), Variable(4)] }], negative: &[] },
        ],
        constants: &[],
        run: stage_volume_zone_1::run,
    }),
    step::Step::Program(step::Program {
        name: "volume_zone_2",
        class: Some("Node"),
        inputs: &[
            step::Input { relation: 5, class_column: Some(0) },
            step::Input { relation: 120, class_column: None },
            step::Input { relation: 436, class_column: None },
            step::Input { relation: 437, class_column: None },
        ],
        outputs: &[
            step::Output { relation: 438, class_columns: &[0] },
            step::Output { relation: 439, class_columns: &[0] },
            step::Output { relation: 440, class_columns: &[0] },
            step::Output { relation: 441, class_columns: &[2] },
            step::Output { relation: 442, class_columns: &[1] },
        ],
        rules: &[
            step::Rule { head: step::Atom { relation: 438, terms: &[Variable(0), Variable(1), Variable(2)] }, positive: &[step::Atom { relation: 437, terms: &[Other, Other, Other] }, step::Atom { relation: 436, terms: &[Variable(1), Other] }, step::Atom { relation: 5, terms: &[Variable(0), Variable(1), Variable(2)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 439, terms: &[Variable(0)] }, positive: &[step::Atom { relation: 438, terms: &[Variable(0), Variable(1), Variable(2)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 440, terms: &[Variable(0), Variable(1), Variable(2)] }, positive: &[step::Atom { relation: 438, terms: &[Variable(0), Variable(1), Variable(2)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 440, terms: &[Variable(0), Variable(1), Variable(2)] }, positive: &[step::Atom { relation: 436, terms: &[Variable(1), Variable(3)] }, step::Atom { relation: 438, terms: &[Variable(0), Variable(3), Variable(2)] }], negative: &[step::Atom { relation: 438, terms: &[Variable(0), Variable(1), Other] }] },
            step::Rule { head: step::Atom { relation: 441, terms: &[Variable(0), Variable(1), Variable(2)] }, positive: &[step::Atom { relation: 120, terms: &[Variable(0), Variable(1), Variable(3)] }, step::Atom { relation: 440, terms: &[Variable(2), Variable(1), Variable(3)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 442, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 437, terms: &[Variable(0), Variable(2), Variable(3)] }, step::Atom { relation: 439, terms: &[Variable(1)] }], negative: &[step::Atom { relation: 441, terms: &[Variable(2), Variable(3), Variable(1)] }] },
        ],
        constants: &[],
        run: stage_volume_zone_2::run,
    }),
    step::Step::Program(step::Program {
        name: "feasibility_1",
        class: None,
        inputs: &[
            step::Input { relation: 303, class_column: None },
            step::Input { relation: 381, class_column: None },
        ],
        outputs: &[
            step::Output { relation: 207, class_columns: &[] },
        ],
        rules: &[
            step::Rule { head: step::Atom { relation: 207, terms: &[Variable(0)] }, positive: &[step::Atom { relation: 303, terms: &[Variable(0)] }], negative: &[step::Atom { relation: 381, terms: &[Variable(0), Symbol("node.kubernetes.io/unschedulable:NoSchedule")] }] },
        ],
        constants: &["node.kubernetes.io/unschedulable:NoSchedule"],
        run: stage_feasibility_1::run,
    }),
    step::Step::Program(step::Program {
        name: "feasibility_2",
        class: Some("Node"),
        inputs: &[
            step::Input { relation: 4, class_column: Some(0) },
            step::Input { relation: 7, class_column: Some(0) },
            step::Input { relation: 88, class_column: None },
            step::Input { relation: 89, class_column: Some(0) },
            step::Input { relation: 145, class_column: Some(1) },
            step::Input { relation: 146, class_column: Some(1) },
            step::Input { relation: 148, class_column: Some(1) },
            step::Input { relation: 174, class_column: None },
            step::Input { relation: 207, class_column: None },
            step::Input { relation: 267, class_column: Some(1) },
            step::Input { relation: 293, class_column: Some(1) },
            step::Input { relation: 303, class_column: None },
            step::Input { relation: 304, class_column: None },
            step::Input { relation: 319, class_column: Some(1) },
            step::Input { relation: 352, class_column: Some(1) },
            step::Input { relation: 384, class_column: Some(1) },
            step::Input { relation: 410, class_column: Some(1) },
            step::Input { relation: 424, class_column: Some(1) },
            step::Input { relation: 435, class_column: Some(1) },
            step::Input { relation: 442, class_column: Some(1) },
        ],
        outputs: &[
            step::Output { relation: 206, class_columns: &[2] },
            step::Output { relation: 208, class_columns: &[1] },
        ],
        rules: &[
            step::Rule { head: step::Atom { relation: 206, terms: &[Symbol("NodeAffinity"), Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 303, terms: &[Variable(0)] }, step::Atom { relation: 146, terms: &[Variable(0), Variable(1)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 206, terms: &[Symbol("NodeAffinity"), Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 304, terms: &[Variable(2), Variable(0)] }, step::Atom { relation: 148, terms: &[Variable(0), Variable(1)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 206, terms: &[Symbol("TaintToleration"), Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 384, terms: &[Variable(0), Variable(1)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 206, terms: &[Symbol("NodeName"), Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 303, terms: &[Variable(0)] }, step::Atom { relation: 145, terms: &[Variable(0), Variable(1)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 206, terms: &[Symbol("NodeUnschedulable"), Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 7, terms: &[Variable(1)] }, step::Atom { relation: 207, terms: &[Variable(0)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 206, terms: &[Symbol("NodeDeclaredFeatures"), Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 88, terms: &[Variable(0), Variable(2)] }, step::Atom { relation: 303, terms: &[Variable(0)] }, step::Atom { relation: 4, terms: &[Variable(1)] }], negative: &[step::Atom { relation: 89, terms: &[Variable(1), Variable(2)] }] },
            step::Rule { head: step::Atom { relation: 206, terms: &[Symbol("InterPodAffinity"), Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 267, terms: &[Variable(0), Variable(1)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 206, terms: &[Symbol("NodeResourcesFit"), Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 319, terms: &[Variable(0), Variable(1)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 206, terms: &[Symbol("NodePorts"), Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 293, terms: &[Variable(0), Variable(1)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 206, terms: &[Symbol("PodTopologySpread"), Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 352, terms: &[Variable(0), Variable(1)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 206, terms: &[Symbol("VolumeBinding"), Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 410, terms: &[Variable(0), Variable(1)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 206, terms: &[Symbol("VolumeRestrictions"), Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 424, terms: &[Variable(0), Variable(1)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 206, terms: &[Symbol("VolumeZone"), Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 442, terms: &[Variable(0), Variable(1)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 206, terms: &[Symbol("NodeVolumeLimits"), Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 435, terms: &[Variable(0), Variable(1)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 206, terms: &[Variable(0), Variable(1), Variable(2)] }, positive: &[step::Atom { relation: 174, terms: &[Variable(0), Variable(1)] }, step::Atom { relation: 4, terms: &[Variable(2)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 208, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 206, terms: &[Variable(2), Variable(0), Variable(1)] }], negative: &[] },
        ],
        constants: &["NodeAffinity", "TaintToleration", "NodeName", "NodeUnschedulable", "NodeDeclaredFeatures", "InterPodAffinity", "NodeResourcesFit", "NodePorts", "PodTopologySpread", "VolumeBinding", "VolumeRestrictions", "VolumeZone", "NodeVolumeLimits"],
        run: stage_feasibility_2::run,
    }),
    step::Step::Program(step::Program {
        name: "feasibility_3",
        class: Some("Node"),
        inputs: &[
            step::Input { relation: 10, class_column: None },
            step::Input { relation: 206, class_column: Some(2) },
            step::Input { relation: 304, class_column: None },
        ],
        outputs: &[
            step::Output { relation: 209, class_columns: &[1] },
            step::Output { relation: 210, class_columns: &[1] },
        ],
        rules: &[
            step::Rule { head: step::Atom { relation: 209, terms: &[Variable(0), Variable(1), Variable(2)] }, positive: &[step::Atom { relation: 10, terms: &[Variable(0), Variable(3)] }, step::Atom { relation: 206, terms: &[Variable(2), Variable(3), Variable(1)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 210, terms: &[Variable(0), Variable(1), Variable(2)] }, positive: &[step::Atom { relation: 304, terms: &[Variable(0), Variable(3)] }, step::Atom { relation: 206, terms: &[Variable(2), Variable(3), Variable(1)] }], negative: &[] },
        ],
        constants: &[],
        run: stage_feasibility_3::run,
    }),
    step::Step::Program(step::Program {
        name: "eligibility",
        class: Some("Node"),
        inputs: &[
            step::Input { relation: 4, class_column: Some(0) },
            step::Input { relation: 10, class_column: None },
            step::Input { relation: 208, class_column: Some(1) },
            step::Input { relation: 249, class_column: Some(1) },
            step::Input { relation: 304, class_column: None },
        ],
        outputs: &[
            step::Output { relation: 203, class_columns: &[1] },
            step::Output { relation: 204, class_columns: &[1] },
            step::Output { relation: 205, class_columns: &[1] },
        ],
        rules: &[
            step::Rule { head: step::Atom { relation: 203, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 10, terms: &[Variable(0), Variable(2)] }, step::Atom { relation: 4, terms: &[Variable(1)] }], negative: &[step::Atom { relation: 208, terms: &[Variable(2), Variable(1)] }] },
            step::Rule { head: step::Atom { relation: 204, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 249, terms: &[Variable(0), Variable(1)] }, step::Atom { relation: 203, terms: &[Variable(0), Variable(1)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 205, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 304, terms: &[Variable(0), Variable(2)] }, step::Atom { relation: 4, terms: &[Variable(1)] }], negative: &[step::Atom { relation: 208, terms: &[Variable(2), Variable(1)] }] },
        ],
        constants: &[],
        run: stage_eligibility::run,
    }),
    step::Step::Program(step::Program {
        name: "preference_1",
        class: Some("Node"),
        inputs: &[
            step::Input { relation: 153, class_column: Some(1) },
            step::Input { relation: 249, class_column: Some(1) },
            step::Input { relation: 250, class_column: Some(1) },
            step::Input { relation: 275, class_column: Some(1) },
            step::Input { relation: 276, class_column: Some(1) },
        ],
        outputs: &[
            step::Output { relation: 294, class_columns: &[1] },
            step::Output { relation: 297, class_columns: &[1] },
        ],
        rules: &[
            step::Rule { head: step::Atom { relation: 294, terms: &[Variable(0), Variable(1), Symbol("node affinity"), Other] }, positive: &[step::Atom { relation: 250, terms: &[Variable(0), Variable(1), Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 294, terms: &[Variable(0), Variable(1), Symbol("inter-pod affinity"), Other] }, positive: &[step::Atom { relation: 275, terms: &[Variable(0), Variable(1), Other] }, step::Atom { relation: 249, terms: &[Variable(0), Variable(1)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 297, terms: &[Variable(0), Variable(1), Symbol("node affinity"), Other] }, positive: &[step::Atom { relation: 153, terms: &[Variable(0), Variable(1), Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 297, terms: &[Variable(0), Variable(1), Symbol("inter-pod affinity"), Other] }, positive: &[step::Atom { relation: 276, terms: &[Variable(0), Variable(1), Other] }], negative: &[] },
        ],
        constants: &["node affinity", "inter-pod affinity"],
        run: stage_preference_1::run,
    }),
    step::Step::Fold(step::Fold { function: support::AggregateFunction::Sum, need: 294, solutions: 294, order: &[], result: 465, group: 2, place: 82 }),
    step::Step::Fold(step::Fold { function: support::AggregateFunction::Sum, need: 297, solutions: 297, order: &[], result: 466, group: 2, place: 83 }),
    step::Step::Program(step::Program {
        name: "preference_2",
        class: Some("Node"),
        inputs: &[
            step::Input { relation: 10, class_column: None },
            step::Input { relation: 208, class_column: Some(1) },
            step::Input { relation: 304, class_column: None },
            step::Input { relation: 465, class_column: Some(1) },
            step::Input { relation: 466, class_column: Some(1) },
        ],
        outputs: &[
            step::Output { relation: 295, class_columns: &[1] },
            step::Output { relation: 296, class_columns: &[1] },
            step::Output { relation: 298, class_columns: &[1] },
            step::Output { relation: 299, class_columns: &[1] },
        ],
        rules: &[
            step::Rule { head: step::Atom { relation: 295, terms: &[Variable(0), Variable(1), Other] }, positive: &[step::Atom { relation: 465, terms: &[Variable(0), Variable(1), Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 296, terms: &[Variable(0), Variable(1), Other] }, positive: &[step::Atom { relation: 295, terms: &[Variable(0), Variable(1), Other] }, step::Atom { relation: 10, terms: &[Variable(0), Variable(3)] }], negative: &[step::Atom { relation: 208, terms: &[Variable(3), Variable(1)] }] },
            step::Rule { head: step::Atom { relation: 298, terms: &[Variable(0), Variable(1), Other] }, positive: &[step::Atom { relation: 466, terms: &[Variable(0), Variable(1), Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 299, terms: &[Variable(0), Variable(1), Other] }, positive: &[step::Atom { relation: 298, terms: &[Variable(0), Variable(1), Other] }, step::Atom { relation: 304, terms: &[Variable(0), Variable(3)] }], negative: &[step::Atom { relation: 208, terms: &[Variable(3), Variable(1)] }] },
        ],
        constants: &[],
        run: stage_preference_2::run,
    }),
    step::Step::Program(step::Program {
        name: "actions",
        class: Some("Node"),
        inputs: &[
            step::Input { relation: 63, class_column: Some(2) },
            step::Input { relation: 64, class_column: None },
            step::Input { relation: 211, class_column: Some(1) },
            step::Input { relation: 213, class_column: Some(1) },
            step::Input { relation: 217, class_column: Some(1) },
            step::Input { relation: 225, class_column: Some(1) },
            step::Input { relation: 287, class_column: None },
            step::Input { relation: 330, class_column: None },
            step::Input { relation: 332, class_column: None },
            step::Input { relation: 337, class_column: None },
            step::Input { relation: 388, class_column: None },
            step::Input { relation: 394, class_column: Some(1) },
            step::Input { relation: 398, class_column: Some(1) },
            step::Input { relation: 399, class_column: Some(1) },
            step::Input { relation: 400, class_column: Some(1) },
            step::Input { relation: 402, class_column: Some(2) },
            step::Input { relation: 406, class_column: None },
        ],
        outputs: &[
            step::Output { relation: 139, class_columns: &[1] },
            step::Output { relation: 140, class_columns: &[1] },
            step::Output { relation: 141, class_columns: &[1] },
            step::Output { relation: 142, class_columns: &[] },
            step::Output { relation: 143, class_columns: &[] },
        ],
        rules: &[
            step::Rule { head: step::Atom { relation: 139, terms: &[Variable(0), Variable(1), Symbol("the outdated pod is not available")] }, positive: &[step::Atom { relation: 399, terms: &[Variable(0), Variable(1), Variable(2)] }, step::Atom { relation: 225, terms: &[Variable(0), Variable(1), Variable(2)] }], negative: &[step::Atom { relation: 217, terms: &[Variable(0), Variable(1)] }, step::Atom { relation: 400, terms: &[Variable(0), Other, Other] }] },
            step::Rule { head: step::Atom { relation: 139, terms: &[Variable(0), Variable(1), Symbol("the pod is outdated, and the surge allows a second one")] }, positive: &[step::Atom { relation: 63, terms: &[Variable(0), Symbol("surge"), Variable(1), Other] }, step::Atom { relation: 402, terms: &[Variable(0), Symbol("surge"), Variable(1), Other] }, step::Atom { relation: 406, terms: &[Variable(0), Symbol("surge"), Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 140, terms: &[Variable(0), Variable(1), Variable(2), Symbol("is outdated and not available")] }, positive: &[step::Atom { relation: 394, terms: &[Variable(0), Variable(1), Variable(2)] }, step::Atom { relation: 225, terms: &[Variable(0), Variable(1), Variable(2)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 140, terms: &[Variable(0), Variable(1), Variable(2), Symbol("is outdated, and its turn has come")] }, positive: &[step::Atom { relation: 63, terms: &[Variable(0), Symbol("replacement"), Variable(1), Other] }, step::Atom { relation: 402, terms: &[Variable(0), Symbol("replacement"), Variable(1), Variable(2)] }, step::Atom { relation: 406, terms: &[Variable(0), Symbol("replacement"), Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 140, terms: &[Variable(0), Variable(1), Variable(2), Symbol("is outdated, and a new pod is available")] }, positive: &[step::Atom { relation: 398, terms: &[Variable(0), Variable(1), Variable(2), Variable(3)] }, step::Atom { relation: 388, terms: &[Variable(0), Other] }], negative: &[step::Atom { relation: 225, terms: &[Variable(0), Variable(1), Variable(3)] }, step::Atom { relation: 400, terms: &[Variable(0), Other, Other] }] },
            step::Rule { head: step::Atom { relation: 140, terms: &[Variable(0), Variable(1), Variable(2), Symbol("is outdated and not available, and should not run there")] }, positive: &[step::Atom { relation: 399, terms: &[Variable(0), Variable(1), Variable(2)] }, step::Atom { relation: 225, terms: &[Variable(0), Variable(1), Variable(2)] }, step::Atom { relation: 217, terms: &[Variable(0), Variable(1)] }], negative: &[step::Atom { relation: 400, terms: &[Variable(0), Other, Other] }] },
            step::Rule { head: step::Atom { relation: 140, terms: &[Variable(0), Variable(1), Variable(2), Symbol("should not run there, and enough others are available")] }, positive: &[step::Atom { relation: 63, terms: &[Variable(0), Symbol("removal"), Variable(1), Other] }, step::Atom { relation: 402, terms: &[Variable(0), Symbol("removal"), Variable(1), Variable(2)] }, step::Atom { relation: 406, terms: &[Variable(0), Symbol("removal"), Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 141, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 211, terms: &[Variable(0), Variable(1), Variable(2)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 141, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 139, terms: &[Variable(0), Variable(1), Variable(2)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 142, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 213, terms: &[Variable(2), Variable(3), Variable(0), Variable(1)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 142, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 140, terms: &[Variable(2), Variable(3), Variable(0), Variable(1)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 143, terms: &[Variable(0), Variable(1), Symbol("records the same as the current one")] }, positive: &[step::Atom { relation: 330, terms: &[Variable(0), Variable(1), Other] }], negative: &[step::Atom { relation: 332, terms: &[Variable(0), Variable(1)] }] },
            step::Rule { head: step::Atom { relation: 143, terms: &[Variable(0), Variable(1), Symbol("is beyond the history limit")] }, positive: &[step::Atom { relation: 64, terms: &[Variable(0), Variable(1), Other] }, step::Atom { relation: 287, terms: &[Variable(0), Variable(1), Other] }, step::Atom { relation: 337, terms: &[Variable(0), Other] }], negative: &[step::Atom { relation: 400, terms: &[Variable(0), Other, Other] }] },
        ],
        constants: &["the outdated pod is not available", "surge", "the pod is outdated, and the surge allows a second one", "is outdated and not available", "replacement", "is outdated, and its turn has come", "is outdated, and a new pod is available", "is outdated and not available, and should not run there", "removal", "should not run there, and enough others are available", "records the same as the current one", "is beyond the history limit"],
        run: stage_actions::run,
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
    step::Relation { name: "ready", columns: &[support::Symbol], derived: false }, // 54
    step::Relation { name: "ready_since", columns: &[support::Symbol, support::Number], derived: false }, // 55
    step::Relation { name: "meant_for", columns: &[support::Symbol, support::Symbol], derived: false }, // 56
    step::Relation { name: "revision", columns: &[support::Symbol, support::Number], derived: false }, // 57
    step::Relation { name: "revision_data", columns: &[support::Symbol, support::Symbol], derived: false }, // 58
    step::Relation { name: "revision_hash", columns: &[support::Symbol, support::Symbol], derived: false }, // 59
    step::Relation { name: "revision_labels", columns: &[support::Symbol, support::Symbol], derived: false }, // 60
    step::Relation { name: "revision_controller", columns: &[support::Symbol, support::Symbol], derived: false }, // 61
    step::Relation { name: "revision_terminating", columns: &[support::Symbol], derived: false }, // 62
    step::Relation { name: "turn", columns: &[support::Symbol, support::Symbol, support::Symbol, support::Number], derived: false }, // 63
    step::Relation { name: "revision_turn", columns: &[support::Symbol, support::Symbol, support::Number], derived: false }, // 64
    step::Relation { name: "selector", columns: &[support::Symbol], derived: false }, // 65
    step::Relation { name: "selector_requires", columns: &[support::Symbol, support::Symbol], derived: false }, // 66
    step::Relation { name: "pod_requirement", columns: &[support::Symbol, support::Symbol, support::Symbol], derived: false }, // 67
    step::Relation { name: "pod_requirement_value", columns: &[support::Symbol, support::Symbol], derived: false }, // 68
    step::Relation { name: "pod_term", columns: &[support::Symbol, support::Symbol], derived: false }, // 69
    step::Relation { name: "assigned_pod_term", columns: &[support::Symbol, support::Symbol], derived: false }, // 70
    step::Relation { name: "requires_pods", columns: &[support::Symbol, support::Symbol], derived: false }, // 71
    step::Relation { name: "pod_affinity_term", columns: &[support::Symbol, support::Symbol], derived: false }, // 72
    step::Relation { name: "pod_term_parts", columns: &[support::Symbol, support::Symbol, support::Symbol, support::Symbol, support::Number], derived: false }, // 73
    step::Relation { name: "peers_selector", columns: &[support::Symbol, support::Symbol], derived: false }, // 74
    step::Relation { name: "peers_namespace", columns: &[support::Symbol, support::Symbol], derived: false }, // 75
    step::Relation { name: "peers_namespace_selector", columns: &[support::Symbol, support::Symbol], derived: false }, // 76
    step::Relation { name: "spread", columns: &[support::Symbol, support::Symbol], derived: false }, // 77
    step::Relation { name: "spread_parts", columns: &[support::Symbol, support::Symbol, support::Symbol, support::Number, support::Number], derived: false }, // 78
    step::Relation { name: "spread_affinity_policy", columns: &[support::Symbol, support::Symbol], derived: false }, // 79
    step::Relation { name: "spread_taints_policy", columns: &[support::Symbol, support::Symbol], derived: false }, // 80
    step::Relation { name: "allocatable", columns: &[support::Symbol, support::Symbol, support::Number], derived: false }, // 81
    step::Relation { name: "request", columns: &[support::Symbol, support::Symbol], derived: false }, // 82
    step::Relation { name: "assigned_request", columns: &[support::Symbol, support::Symbol, support::Symbol], derived: false }, // 83
    step::Relation { name: "request_amount", columns: &[support::Symbol, support::Symbol, support::Number], derived: false }, // 84
    step::Relation { name: "host_port", columns: &[support::Symbol, support::Symbol], derived: false }, // 85
    step::Relation { name: "assigned_host_port", columns: &[support::Symbol, support::Symbol], derived: false }, // 86
    step::Relation { name: "host_port_parts", columns: &[support::Symbol, support::Symbol, support::Symbol, support::Number], derived: false }, // 87
    step::Relation { name: "needs_feature", columns: &[support::Symbol, support::Symbol], derived: false }, // 88
    step::Relation { name: "declared_feature", columns: &[support::Symbol, support::Symbol], derived: false }, // 89
    step::Relation { name: "claim_use", columns: &[support::Symbol, support::Symbol], derived: false }, // 90
    step::Relation { name: "ephemeral_claim_use", columns: &[support::Symbol, support::Symbol], derived: false }, // 91
    step::Relation { name: "assigned_claim_use", columns: &[support::Symbol, support::Symbol], derived: false }, // 92
    step::Relation { name: "assigned_ephemeral_claim_use", columns: &[support::Symbol, support::Symbol], derived: false }, // 93
    step::Relation { name: "disk_use", columns: &[support::Symbol, support::Symbol, support::Symbol], derived: false }, // 94
    step::Relation { name: "assigned_disk_use", columns: &[support::Symbol, support::Symbol, support::Symbol], derived: false }, // 95
    step::Relation { name: "disk_provider", columns: &[support::Symbol, support::Symbol], derived: false }, // 96
    step::Relation { name: "subject_uid", columns: &[support::Symbol, support::Symbol], derived: false }, // 97
    step::Relation { name: "claim", columns: &[support::Symbol], derived: false }, // 98
    step::Relation { name: "claim_uid", columns: &[support::Symbol, support::Symbol], derived: false }, // 99
    step::Relation { name: "claim_controller", columns: &[support::Symbol, support::Symbol], derived: false }, // 100
    step::Relation { name: "claim_volume", columns: &[support::Symbol, support::Symbol], derived: false }, // 101
    step::Relation { name: "claim_bound", columns: &[support::Symbol], derived: false }, // 102
    step::Relation { name: "claim_lost", columns: &[support::Symbol], derived: false }, // 103
    step::Relation { name: "claim_terminating", columns: &[support::Symbol], derived: false }, // 104
    step::Relation { name: "claim_class", columns: &[support::Symbol, support::Symbol], derived: false }, // 105
    step::Relation { name: "claim_access", columns: &[support::Symbol, support::Symbol], derived: false }, // 106
    step::Relation { name: "claim_size", columns: &[support::Symbol, support::Number, support::Symbol], derived: false }, // 107
    step::Relation { name: "claim_selector", columns: &[support::Symbol, support::Symbol], derived: false }, // 108
    step::Relation { name: "claim_selected_node", columns: &[support::Symbol, support::Symbol], derived: false }, // 109
    step::Relation { name: "volume", columns: &[support::Symbol], derived: false }, // 110
    step::Relation { name: "volume_class", columns: &[support::Symbol, support::Symbol], derived: false }, // 111
    step::Relation { name: "volume_size", columns: &[support::Symbol, support::Number, support::Symbol], derived: false }, // 112
    step::Relation { name: "volume_access", columns: &[support::Symbol, support::Symbol], derived: false }, // 113
    step::Relation { name: "volume_claim", columns: &[support::Symbol, support::Symbol, support::Symbol], derived: false }, // 114
    step::Relation { name: "volume_available", columns: &[support::Symbol], derived: false }, // 115
    step::Relation { name: "volume_terminating", columns: &[support::Symbol], derived: false }, // 116
    step::Relation { name: "volume_label", columns: &[support::Symbol, support::Symbol, support::Symbol], derived: false }, // 117
    step::Relation { name: "volume_affinity", columns: &[support::Symbol], derived: false }, // 118
    step::Relation { name: "volume_term", columns: &[support::Symbol, support::Symbol], derived: false }, // 119
    step::Relation { name: "volume_zone", columns: &[support::Symbol, support::Symbol, support::Symbol], derived: false }, // 120
    step::Relation { name: "volume_handle", columns: &[support::Symbol, support::Symbol, support::Symbol], derived: false }, // 121
    step::Relation { name: "storage_class", columns: &[support::Symbol, support::Symbol, support::Symbol], derived: false }, // 122
    step::Relation { name: "allowed_topology", columns: &[support::Symbol, support::Symbol], derived: false }, // 123
    step::Relation { name: "attach_limit", columns: &[support::Symbol, support::Symbol, support::Number], derived: false }, // 124
    step::Relation { name: "ignores", columns: &[support::Symbol, support::Symbol], derived: false }, // 125
    step::Relation { name: "priority_class", columns: &[support::Symbol, support::Number], derived: false }, // 126
    step::Relation { name: "global_default", columns: &[support::Symbol], derived: false }, // 127
    step::Relation { name: "never_preempting", columns: &[support::Symbol], derived: false }, // 128
    step::Relation { name: "priority_class_of", columns: &[support::Symbol, support::Symbol], derived: false }, // 129
    step::Relation { name: "subject_priority", columns: &[support::Symbol, support::Number], derived: false }, // 130
    step::Relation { name: "never_preempts", columns: &[support::Symbol], derived: false }, // 131
    step::Relation { name: "priority", columns: &[support::Symbol, support::Number], derived: false }, // 132
    step::Relation { name: "class_of", columns: &[support::Symbol, support::Symbol], derived: false }, // 133
    step::Relation { name: "started", columns: &[support::Symbol, support::Number], derived: false }, // 134
    step::Relation { name: "budget_namespace", columns: &[support::Symbol, support::Symbol], derived: false }, // 135
    step::Relation { name: "budget_selector", columns: &[support::Symbol, support::Symbol], derived: false }, // 136
    step::Relation { name: "budget_allows", columns: &[support::Symbol, support::Number], derived: false }, // 137
    step::Relation { name: "budget_disrupts", columns: &[support::Symbol, support::Symbol], derived: false }, // 138
    step::Relation { name: "update_create", columns: &[support::Symbol, support::Symbol, support::Symbol], derived: true }, // 139
    step::Relation { name: "update_delete", columns: &[support::Symbol, support::Symbol, support::Symbol, support::Symbol], derived: true }, // 140
    step::Relation { name: "create", columns: &[support::Symbol, support::Symbol], derived: true }, // 141
    step::Relation { name: "delete", columns: &[support::Symbol, support::Symbol], derived: true }, // 142
    step::Relation { name: "delete_revision", columns: &[support::Symbol, support::Symbol, support::Symbol], derived: true }, // 143
    step::Relation { name: "has_node_name", columns: &[support::Symbol], derived: true }, // 144
    step::Relation { name: "wrong_name", columns: &[support::Symbol, support::Symbol], derived: true }, // 145
    step::Relation { name: "not_selected", columns: &[support::Symbol, support::Symbol], derived: true }, // 146
    step::Relation { name: "affine", columns: &[support::Symbol, support::Symbol], derived: true }, // 147
    step::Relation { name: "not_affine", columns: &[support::Symbol, support::Symbol], derived: true }, // 148
    step::Relation { name: "unreadable_preferences", columns: &[support::Symbol], derived: true }, // 149
    step::Relation { name: "preference", columns: &[support::Symbol, support::Symbol, support::Number, support::Number], derived: true }, // 150
    step::Relation { name: "affinity_score", columns: &[support::Symbol, support::Symbol, support::Number], derived: true }, // 151
    step::Relation { name: "node_affinity_score", columns: &[support::Symbol, support::Symbol, support::Number], derived: true }, // 152
    step::Relation { name: "pod_node_affinity_score", columns: &[support::Symbol, support::Symbol, support::Number], derived: true }, // 153
    step::Relation { name: "surging", columns: &[support::Symbol], derived: true }, // 154
    step::Relation { name: "runs_in_crowd", columns: &[support::Symbol, support::Symbol, support::Symbol], derived: true }, // 155
    step::Relation { name: "member", columns: &[support::Symbol, support::Symbol, support::Symbol, support::Symbol], derived: true }, // 156
    step::Relation { name: "seated", columns: &[support::Symbol], derived: true }, // 157
    step::Relation { name: "age", columns: &[support::Symbol, support::Number], derived: true }, // 158
    step::Relation { name: "seated_member", columns: &[support::Symbol, support::Symbol, support::Symbol], derived: true }, // 159
    step::Relation { name: "elder", columns: &[support::Symbol, support::Symbol, support::Symbol, support::Symbol, support::Number], derived: true }, // 160
    step::Relation { name: "first", columns: &[support::Symbol, support::Symbol, support::Symbol, support::Symbol], derived: true }, // 161
    step::Relation { name: "after_name", columns: &[support::Symbol, support::Symbol, support::Symbol, support::Symbol], derived: true }, // 162
    step::Relation { name: "oldest", columns: &[support::Symbol, support::Symbol, support::Symbol, support::Symbol], derived: true }, // 163
    step::Relation { name: "concerns", columns: &[support::Symbol, support::Symbol], derived: true }, // 164
    step::Relation { name: "assigned_term", columns: &[support::Symbol], derived: true }, // 165
    step::Relation { name: "bearer", columns: &[support::Symbol, support::Symbol, support::Symbol], derived: true }, // 166
    step::Relation { name: "bearer_count", columns: &[support::Symbol, support::Symbol, support::Number], derived: true }, // 167
    step::Relation { name: "bearer_part", columns: &[support::Symbol, support::Symbol, support::Symbol, support::Number], derived: true }, // 168
    step::Relation { name: "bearers", columns: &[support::Symbol, support::Symbol, support::Number], derived: true }, // 169
    step::Relation { name: "own_bearer", columns: &[support::Symbol, support::Symbol, support::Symbol, support::Symbol], derived: true }, // 170
    step::Relation { name: "own_bearers", columns: &[support::Symbol, support::Symbol, support::Symbol, support::Number], derived: true }, // 171
    step::Relation { name: "uses", columns: &[support::Symbol, support::Symbol], derived: true }, // 172
    step::Relation { name: "needs_claim", columns: &[support::Symbol, support::Symbol], derived: true }, // 173
    step::Relation { name: "refuses_everywhere", columns: &[support::Symbol, support::Symbol], derived: true }, // 174
    step::Relation { name: "made_for", columns: &[support::Symbol, support::Symbol], derived: true }, // 175
    step::Relation { name: "foreign", columns: &[support::Symbol, support::Symbol], derived: true }, // 176
    step::Relation { name: "has_volume", columns: &[support::Symbol], derived: true }, // 177
    step::Relation { name: "bound", columns: &[support::Symbol, support::Symbol], derived: true }, // 178
    step::Relation { name: "delayed", columns: &[support::Symbol, support::Symbol], derived: true }, // 179
    step::Relation { name: "crowd", columns: &[support::Symbol, support::Symbol, support::Symbol], derived: true }, // 180
    step::Relation { name: "forbidden", columns: &[support::Symbol, support::Symbol], derived: true }, // 181
    step::Relation { name: "trespassing", columns: &[support::Symbol, support::Symbol, support::Symbol], derived: true }, // 182
    step::Relation { name: "compared", columns: &[support::Symbol], derived: true }, // 183
    step::Relation { name: "finished", columns: &[support::Symbol], derived: true }, // 184
    step::Relation { name: "displaced", columns: &[support::Symbol], derived: true }, // 185
    step::Relation { name: "own", columns: &[support::Symbol, support::Symbol], derived: true }, // 186
    step::Relation { name: "crowded", columns: &[support::Symbol, support::Symbol], derived: true }, // 187
    step::Relation { name: "sociable", columns: &[support::Symbol], derived: true }, // 188
    step::Relation { name: "seeks", columns: &[support::Symbol, support::Symbol, support::Symbol], derived: true }, // 189
    step::Relation { name: "sought", columns: &[support::Symbol, support::Symbol], derived: true }, // 190
    step::Relation { name: "topology_key", columns: &[support::Symbol], derived: true }, // 191
    step::Relation { name: "in_domain", columns: &[support::Symbol, support::Symbol, support::Symbol], derived: true }, // 192
    step::Relation { name: "has_domain", columns: &[support::Symbol, support::Symbol], derived: true }, // 193
    step::Relation { name: "asked_labels", columns: &[support::Symbol], derived: true }, // 194
    step::Relation { name: "running", columns: &[support::Symbol, support::Symbol, support::Symbol], derived: true }, // 195
    step::Relation { name: "running_count", columns: &[support::Symbol, support::Symbol, support::Number], derived: true }, // 196
    step::Relation { name: "own_running", columns: &[support::Symbol, support::Symbol, support::Symbol, support::Symbol], derived: true }, // 197
    step::Relation { name: "own_count", columns: &[support::Symbol, support::Symbol, support::Symbol, support::Number], derived: true }, // 198
    step::Relation { name: "peers_part", columns: &[support::Symbol, support::Symbol, support::Symbol, support::Symbol, support::Symbol, support::Number], derived: true }, // 199
    step::Relation { name: "peers_count", columns: &[support::Symbol, support::Symbol, support::Symbol, support::Number], derived: true }, // 200
    step::Relation { name: "own_peers_part", columns: &[support::Symbol, support::Symbol, support::Symbol, support::Symbol, support::Number], derived: true }, // 201
    step::Relation { name: "own_peers", columns: &[support::Symbol, support::Symbol, support::Symbol, support::Number], derived: true }, // 202
    step::Relation { name: "feasible", columns: &[support::Symbol, support::Symbol], derived: true }, // 203
    step::Relation { name: "eligible", columns: &[support::Symbol, support::Symbol], derived: true }, // 204
    step::Relation { name: "pod_eligible", columns: &[support::Symbol, support::Symbol], derived: true }, // 205
    step::Relation { name: "refuses", columns: &[support::Symbol, support::Symbol, support::Symbol], derived: true }, // 206
    step::Relation { name: "cordon_bars", columns: &[support::Symbol], derived: true }, // 207
    step::Relation { name: "refused", columns: &[support::Symbol, support::Symbol], derived: true }, // 208
    step::Relation { name: "infeasible", columns: &[support::Symbol, support::Symbol, support::Symbol], derived: true }, // 209
    step::Relation { name: "pod_infeasible", columns: &[support::Symbol, support::Symbol, support::Symbol], derived: true }, // 210
    step::Relation { name: "must_create", columns: &[support::Symbol, support::Symbol, support::Symbol], derived: true }, // 211
    step::Relation { name: "still_runs", columns: &[support::Symbol, support::Symbol], derived: true }, // 212
    step::Relation { name: "must_delete", columns: &[support::Symbol, support::Symbol, support::Symbol, support::Symbol], derived: true }, // 213
    step::Relation { name: "unsettled", columns: &[support::Symbol], derived: true }, // 214
    step::Relation { name: "placed", columns: &[support::Symbol, support::Symbol, support::Symbol], derived: true }, // 215
    step::Relation { name: "missing", columns: &[support::Symbol, support::Symbol], derived: true }, // 216
    step::Relation { name: "misscheduled", columns: &[support::Symbol, support::Symbol], derived: true }, // 217
    step::Relation { name: "vanished", columns: &[support::Symbol, support::Symbol], derived: true }, // 218
    step::Relation { name: "doubled", columns: &[support::Symbol, support::Symbol], derived: true }, // 219
    step::Relation { name: "halted_there", columns: &[support::Symbol, support::Symbol, support::Symbol], derived: true }, // 220
    step::Relation { name: "partly_halted", columns: &[support::Symbol, support::Symbol], derived: true }, // 221
    step::Relation { name: "waits_for_gone", columns: &[support::Symbol, support::Symbol, support::Symbol], derived: true }, // 222
    step::Relation { name: "outdated", columns: &[support::Symbol, support::Symbol, support::Symbol], derived: true }, // 223
    step::Relation { name: "young", columns: &[support::Symbol, support::Number], derived: true }, // 224
    step::Relation { name: "unavailable", columns: &[support::Symbol, support::Symbol, support::Symbol], derived: true }, // 225
    step::Relation { name: "left_alone", columns: &[support::Symbol, support::Symbol], derived: true }, // 226
    step::Relation { name: "managed", columns: &[support::Symbol], derived: true }, // 227
    step::Relation { name: "owned", columns: &[support::Symbol, support::Symbol], derived: true }, // 228
    step::Relation { name: "selected", columns: &[support::Symbol, support::Symbol], derived: true }, // 229
    step::Relation { name: "adopt", columns: &[support::Symbol, support::Symbol], derived: true }, // 230
    step::Relation { name: "release", columns: &[support::Symbol, support::Symbol], derived: true }, // 231
    step::Relation { name: "belongs", columns: &[support::Symbol, support::Symbol], derived: true }, // 232
    step::Relation { name: "meets", columns: &[support::Symbol, support::Symbol], derived: true }, // 233
    step::Relation { name: "breaks", columns: &[support::Symbol, support::Symbol], derived: true }, // 234
    step::Relation { name: "demands", columns: &[support::Symbol], derived: true }, // 235
    step::Relation { name: "demanding", columns: &[support::Symbol], derived: true }, // 236
    step::Relation { name: "candidate", columns: &[support::Symbol, support::Symbol], derived: true }, // 237
    step::Relation { name: "mismatch", columns: &[support::Symbol, support::Symbol], derived: true }, // 238
    step::Relation { name: "selects", columns: &[support::Symbol, support::Symbol], derived: true }, // 239
    step::Relation { name: "lists_namespace", columns: &[support::Symbol, support::Symbol], derived: true }, // 240
    step::Relation { name: "keys_namespace", columns: &[support::Symbol, support::Symbol], derived: true }, // 241
    step::Relation { name: "inhabited", columns: &[support::Symbol], derived: true }, // 242
    step::Relation { name: "outside", columns: &[support::Symbol, support::Symbol], derived: true }, // 243
    step::Relation { name: "within", columns: &[support::Symbol, support::Symbol], derived: true }, // 244
    step::Relation { name: "within_by_labels", columns: &[support::Symbol, support::Symbol], derived: true }, // 245
    step::Relation { name: "picks", columns: &[support::Symbol, support::Symbol], derived: true }, // 246
    step::Relation { name: "picks_new", columns: &[support::Symbol, support::Symbol], derived: true }, // 247
    step::Relation { name: "admitted", columns: &[support::Symbol, support::Symbol], derived: true }, // 248
    step::Relation { name: "should_run", columns: &[support::Symbol, support::Symbol], derived: true }, // 249
    step::Relation { name: "liked", columns: &[support::Symbol, support::Symbol, support::Number], derived: true }, // 250
    step::Relation { name: "should_continue", columns: &[support::Symbol, support::Symbol], derived: true }, // 251
    step::Relation { name: "needs_pods", columns: &[support::Symbol, support::Symbol], derived: true }, // 252
    step::Relation { name: "suitor", columns: &[support::Symbol, support::Symbol], derived: true }, // 253
    step::Relation { name: "unsuited", columns: &[support::Symbol, support::Symbol], derived: true }, // 254
    step::Relation { name: "companion", columns: &[support::Symbol, support::Symbol], derived: true }, // 255
    step::Relation { name: "affinity_key", columns: &[support::Symbol, support::Symbol], derived: true }, // 256
    step::Relation { name: "companions_part", columns: &[support::Symbol, support::Symbol, support::Symbol, support::Symbol, support::Symbol, support::Number], derived: true }, // 257
    step::Relation { name: "companions", columns: &[support::Symbol, support::Symbol, support::Symbol, support::Number], derived: true }, // 258
    step::Relation { name: "own_companions_part", columns: &[support::Symbol, support::Symbol, support::Symbol, support::Number], derived: true }, // 259
    step::Relation { name: "own_companions", columns: &[support::Symbol, support::Symbol, support::Number], derived: true }, // 260
    step::Relation { name: "self_sufficient", columns: &[support::Symbol], derived: true }, // 261
    step::Relation { name: "accompanied", columns: &[support::Symbol], derived: true }, // 262
    step::Relation { name: "starts_group", columns: &[support::Symbol], derived: true }, // 263
    step::Relation { name: "matches_everywhere", columns: &[support::Symbol, support::Number], derived: true }, // 264
    step::Relation { name: "own_match", columns: &[support::Symbol, support::Symbol, support::Symbol, support::Number], derived: true }, // 265
    step::Relation { name: "restarts_group", columns: &[support::Symbol, support::Symbol], derived: true }, // 266
    step::Relation { name: "unsociable", columns: &[support::Symbol, support::Symbol], derived: true }, // 267
    step::Relation { name: "avoids", columns: &[support::Symbol, support::Symbol, support::Symbol], derived: true }, // 268
    step::Relation { name: "worth", columns: &[support::Symbol, support::Number], derived: true }, // 269
    step::Relation { name: "bearer_worth", columns: &[support::Symbol, support::Number], derived: true }, // 270
    step::Relation { name: "pull_part", columns: &[support::Symbol, support::Symbol, support::Symbol, support::Symbol, support::Symbol, support::Number], derived: true }, // 271
    step::Relation { name: "pull", columns: &[support::Symbol, support::Symbol, support::Symbol, support::Number], derived: true }, // 272
    step::Relation { name: "pod_points", columns: &[support::Symbol, support::Symbol, support::Symbol, support::Symbol, support::Number], derived: true }, // 273
    step::Relation { name: "subject_score", columns: &[support::Symbol, support::Symbol, support::Number], derived: true }, // 274
    step::Relation { name: "pod_affinity_score", columns: &[support::Symbol, support::Symbol, support::Number], derived: true }, // 275
    step::Relation { name: "pod_pod_affinity_score", columns: &[support::Symbol, support::Symbol, support::Number], derived: true }, // 276
    step::Relation { name: "ended", columns: &[support::Symbol], derived: true }, // 277
    step::Relation { name: "gone", columns: &[support::Symbol], derived: true }, // 278
    step::Relation { name: "halted", columns: &[support::Symbol], derived: true }, // 279
    step::Relation { name: "unready", columns: &[support::Symbol], derived: true }, // 280
    step::Relation { name: "current_labels", columns: &[support::Symbol, support::Symbol], derived: true }, // 281
    step::Relation { name: "updated_labels", columns: &[support::Symbol, support::Symbol], derived: true }, // 282
    step::Relation { name: "of_another_hash", columns: &[support::Symbol, support::Symbol], derived: true }, // 283
    step::Relation { name: "outdated_pod", columns: &[support::Symbol, support::Symbol], derived: true }, // 284
    step::Relation { name: "nowhere", columns: &[support::Symbol], derived: true }, // 285
    step::Relation { name: "live_hash", columns: &[support::Symbol, support::Symbol], derived: true }, // 286
    step::Relation { name: "unneeded", columns: &[support::Symbol, support::Symbol, support::Number], derived: true }, // 287
    step::Relation { name: "longest_wait", columns: &[support::Number], derived: true }, // 288
    step::Relation { name: "wants_port", columns: &[support::Symbol, support::Symbol], derived: true }, // 289
    step::Relation { name: "clashes", columns: &[support::Symbol, support::Symbol], derived: true }, // 290
    step::Relation { name: "asked_port", columns: &[support::Symbol], derived: true }, // 291
    step::Relation { name: "port_holder", columns: &[support::Symbol, support::Symbol, support::Symbol, support::Symbol], derived: true }, // 292
    step::Relation { name: "port_taken", columns: &[support::Symbol, support::Symbol], derived: true }, // 293
    step::Relation { name: "score", columns: &[support::Symbol, support::Symbol, support::Symbol, support::Number], derived: true }, // 294
    step::Relation { name: "total_score", columns: &[support::Symbol, support::Symbol, support::Number], derived: true }, // 295
    step::Relation { name: "preferred", columns: &[support::Symbol, support::Symbol, support::Number], derived: true }, // 296
    step::Relation { name: "pod_score", columns: &[support::Symbol, support::Symbol, support::Symbol, support::Number], derived: true }, // 297
    step::Relation { name: "pod_total_score", columns: &[support::Symbol, support::Symbol, support::Number], derived: true }, // 298
    step::Relation { name: "pod_preferred", columns: &[support::Symbol, support::Symbol, support::Number], derived: true }, // 299
    step::Relation { name: "asked_key", columns: &[support::Symbol], derived: true }, // 300
    step::Relation { name: "asked_label", columns: &[support::Symbol, support::Symbol, support::Symbol], derived: true }, // 301
    step::Relation { name: "known_value", columns: &[support::Symbol, support::Symbol], derived: true }, // 302
    step::Relation { name: "subject", columns: &[support::Symbol], derived: true }, // 303
    step::Relation { name: "unscheduled", columns: &[support::Symbol, support::Symbol], derived: true }, // 304
    step::Relation { name: "asks", columns: &[support::Symbol, support::Symbol], derived: true }, // 305
    step::Relation { name: "asked_amount", columns: &[support::Symbol, support::Number], derived: true }, // 306
    step::Relation { name: "asked_resource", columns: &[support::Symbol], derived: true }, // 307
    step::Relation { name: "assigned_takers", columns: &[support::Symbol, support::Symbol, support::Number], derived: true }, // 308
    step::Relation { name: "displaced_taker", columns: &[support::Symbol, support::Symbol, support::Symbol], derived: true }, // 309
    step::Relation { name: "displaced_takers", columns: &[support::Symbol, support::Symbol, support::Number], derived: true }, // 310
    step::Relation { name: "takers", columns: &[support::Symbol, support::Symbol, support::Number], derived: true }, // 311
    step::Relation { name: "taken_part", columns: &[support::Symbol, support::Symbol, support::Symbol, support::Number], derived: true }, // 312
    step::Relation { name: "taken", columns: &[support::Symbol, support::Symbol, support::Number], derived: true }, // 313
    step::Relation { name: "left", columns: &[support::Symbol, support::Symbol, support::Number], derived: true }, // 314
    step::Relation { name: "short", columns: &[support::Symbol, support::Symbol, support::Number], derived: true }, // 315
    step::Relation { name: "tight", columns: &[support::Symbol, support::Symbol, support::Symbol, support::Number], derived: true }, // 316
    step::Relation { name: "giver", columns: &[support::Symbol, support::Symbol, support::Symbol, support::Symbol, support::Number], derived: true }, // 317
    step::Relation { name: "given", columns: &[support::Symbol, support::Symbol, support::Symbol, support::Number], derived: true }, // 318
    step::Relation { name: "unfitting", columns: &[support::Symbol, support::Symbol], derived: true }, // 319
    step::Relation { name: "reporting", columns: &[support::Symbol], derived: true }, // 320
    step::Relation { name: "offers", columns: &[support::Symbol, support::Symbol], derived: true }, // 321
    step::Relation { name: "assigned_pods", columns: &[support::Symbol, support::Number], derived: true }, // 322
    step::Relation { name: "displaced_pod", columns: &[support::Symbol, support::Symbol], derived: true }, // 323
    step::Relation { name: "displaced_pods", columns: &[support::Symbol, support::Number], derived: true }, // 324
    step::Relation { name: "pods_on", columns: &[support::Symbol, support::Number], derived: true }, // 325
    step::Relation { name: "full", columns: &[support::Symbol, support::Number, support::Number], derived: true }, // 326
    step::Relation { name: "own_among_full", columns: &[support::Symbol, support::Symbol, support::Symbol], derived: true }, // 327
    step::Relation { name: "own_in_full", columns: &[support::Symbol, support::Symbol, support::Number], derived: true }, // 328
    step::Relation { name: "recorded", columns: &[support::Symbol, support::Symbol, support::Number], derived: true }, // 329
    step::Relation { name: "alike", columns: &[support::Symbol, support::Symbol, support::Number], derived: true }, // 330
    step::Relation { name: "newest", columns: &[support::Symbol, support::Symbol], derived: true }, // 331
    step::Relation { name: "current_revision", columns: &[support::Symbol, support::Symbol], derived: true }, // 332
    step::Relation { name: "later_name", columns: &[support::Symbol, support::Symbol], derived: true }, // 333
    step::Relation { name: "current_hash", columns: &[support::Symbol, support::Symbol], derived: true }, // 334
    step::Relation { name: "create_revision", columns: &[support::Symbol], derived: true }, // 335
    step::Relation { name: "old_revision", columns: &[support::Symbol, support::Symbol, support::Number], derived: true }, // 336
    step::Relation { name: "surplus", columns: &[support::Symbol, support::Number], derived: true }, // 337
    step::Relation { name: "accepts", columns: &[support::Symbol, support::Symbol, support::Symbol], derived: true }, // 338
    step::Relation { name: "accepts_missing", columns: &[support::Symbol, support::Symbol], derived: true }, // 339
    step::Relation { name: "has_key", columns: &[support::Symbol, support::Symbol], derived: true }, // 340
    step::Relation { name: "holds", columns: &[support::Symbol, support::Symbol], derived: true }, // 341
    step::Relation { name: "asking_term", columns: &[support::Symbol], derived: true }, // 342
    step::Relation { name: "unreadable_term", columns: &[support::Symbol], derived: true }, // 343
    step::Relation { name: "fails", columns: &[support::Symbol, support::Symbol], derived: true }, // 344
    step::Relation { name: "matches", columns: &[support::Symbol, support::Symbol], derived: true }, // 345
    step::Relation { name: "spread_part", columns: &[support::Symbol, support::Symbol, support::Symbol, support::Symbol, support::Number], derived: true }, // 346
    step::Relation { name: "spread_total", columns: &[support::Symbol, support::Symbol, support::Symbol, support::Number], derived: true }, // 347
    step::Relation { name: "spread_least", columns: &[support::Symbol, support::Symbol, support::Number], derived: true }, // 348
    step::Relation { name: "spread_domains", columns: &[support::Symbol, support::Symbol, support::Number], derived: true }, // 349
    step::Relation { name: "spread_few", columns: &[support::Symbol, support::Symbol], derived: true }, // 350
    step::Relation { name: "spread_others", columns: &[support::Symbol, support::Symbol, support::Symbol, support::Symbol, support::Number], derived: true }, // 351
    step::Relation { name: "unspreadable", columns: &[support::Symbol, support::Symbol], derived: true }, // 352
    step::Relation { name: "spread_here", columns: &[support::Symbol, support::Symbol, support::Symbol, support::Number], derived: true }, // 353
    step::Relation { name: "must_spread", columns: &[support::Symbol, support::Symbol], derived: true }, // 354
    step::Relation { name: "lacks_spread_key", columns: &[support::Symbol, support::Symbol], derived: true }, // 355
    step::Relation { name: "spread_peers", columns: &[support::Symbol, support::Symbol], derived: true }, // 356
    step::Relation { name: "spread_labels", columns: &[support::Symbol, support::Symbol], derived: true }, // 357
    step::Relation { name: "spread_pod", columns: &[support::Symbol, support::Symbol, support::Symbol], derived: true }, // 358
    step::Relation { name: "spread_count", columns: &[support::Symbol, support::Symbol, support::Number], derived: true }, // 359
    step::Relation { name: "own_spread_pod", columns: &[support::Symbol, support::Symbol, support::Symbol, support::Symbol], derived: true }, // 360
    step::Relation { name: "own_spread", columns: &[support::Symbol, support::Symbol, support::Symbol, support::Number], derived: true }, // 361
    step::Relation { name: "spread_self", columns: &[support::Symbol, support::Symbol, support::Number], derived: true }, // 362
    step::Relation { name: "spread_skips", columns: &[support::Symbol, support::Symbol, support::Symbol], derived: true }, // 363
    step::Relation { name: "wide", columns: &[support::Symbol, support::Symbol], derived: true }, // 364
    step::Relation { name: "spread_node", columns: &[support::Symbol, support::Symbol, support::Symbol, support::Symbol], derived: true }, // 365
    step::Relation { name: "hidden", columns: &[support::Symbol, support::Symbol, support::Symbol], derived: true }, // 366
    step::Relation { name: "not_available", columns: &[support::Symbol, support::Symbol, support::Symbol], derived: true }, // 367
    step::Relation { name: "not_ready", columns: &[support::Symbol, support::Symbol, support::Symbol], derived: true }, // 368
    step::Relation { name: "not_updated", columns: &[support::Symbol, support::Symbol, support::Symbol], derived: true }, // 369
    step::Relation { name: "current", columns: &[support::Symbol, support::Number], derived: true }, // 370
    step::Relation { name: "counted", columns: &[support::Symbol, support::Symbol, support::Number], derived: true }, // 371
    step::Relation { name: "restated", columns: &[support::Symbol], derived: true }, // 372
    step::Relation { name: "status", columns: &[support::Symbol, support::Symbol, support::Number], derived: true }, // 373
    step::Relation { name: "automatic_toleration", columns: &[support::Symbol, support::Symbol, support::Symbol], derived: true }, // 374
    step::Relation { name: "automatic_host_network_toleration", columns: &[support::Symbol, support::Symbol, support::Symbol], derived: true }, // 375
    step::Relation { name: "bears_toleration", columns: &[support::Symbol, support::Symbol], derived: true }, // 376
    step::Relation { name: "reads", columns: &[support::Symbol, support::Symbol, support::Symbol, support::Symbol, support::Symbol], derived: true }, // 377
    step::Relation { name: "covers_key", columns: &[support::Symbol, support::Symbol], derived: true }, // 378
    step::Relation { name: "covers", columns: &[support::Symbol, support::Symbol], derived: true }, // 379
    step::Relation { name: "tolerates", columns: &[support::Symbol, support::Symbol], derived: true }, // 380
    step::Relation { name: "tolerated", columns: &[support::Symbol, support::Symbol], derived: true }, // 381
    step::Relation { name: "keeps_off", columns: &[support::Symbol, support::Symbol], derived: true }, // 382
    step::Relation { name: "drives_off", columns: &[support::Symbol, support::Symbol], derived: true }, // 383
    step::Relation { name: "kept_off", columns: &[support::Symbol, support::Symbol], derived: true }, // 384
    step::Relation { name: "driven_off", columns: &[support::Symbol, support::Symbol], derived: true }, // 385
    step::Relation { name: "desired", columns: &[support::Symbol, support::Number], derived: true }, // 386
    step::Relation { name: "rolling", columns: &[support::Symbol], derived: true }, // 387
    step::Relation { name: "surge_limit", columns: &[support::Symbol, support::Number], derived: true }, // 388
    step::Relation { name: "asked_limit", columns: &[support::Symbol, support::Number], derived: true }, // 389
    step::Relation { name: "unavailable_limit", columns: &[support::Symbol, support::Number], derived: true }, // 390
    step::Relation { name: "lives_in_crowd", columns: &[support::Symbol, support::Symbol, support::Symbol], derived: true }, // 391
    step::Relation { name: "unclear", columns: &[support::Symbol, support::Symbol], derived: true }, // 392
    step::Relation { name: "down", columns: &[support::Symbol, support::Symbol], derived: true }, // 393
    step::Relation { name: "replaceable", columns: &[support::Symbol, support::Symbol, support::Symbol], derived: true }, // 394
    step::Relation { name: "old_in_crowd", columns: &[support::Symbol, support::Symbol, support::Symbol], derived: true }, // 395
    step::Relation { name: "new_in_crowd", columns: &[support::Symbol, support::Symbol, support::Symbol], derived: true }, // 396
    step::Relation { name: "overfull", columns: &[support::Symbol, support::Symbol], derived: true }, // 397
    step::Relation { name: "relieved", columns: &[support::Symbol, support::Symbol, support::Symbol, support::Symbol], derived: true }, // 398
    step::Relation { name: "unrelieved", columns: &[support::Symbol, support::Symbol, support::Symbol], derived: true }, // 399
    step::Relation { name: "stuck", columns: &[support::Symbol, support::Symbol, support::Symbol], derived: true }, // 400
    step::Relation { name: "surged", columns: &[support::Symbol, support::Symbol], derived: true }, // 401
    step::Relation { name: "waits", columns: &[support::Symbol, support::Symbol, support::Symbol, support::Symbol], derived: true }, // 402
    step::Relation { name: "removing", columns: &[support::Symbol], derived: true }, // 403
    step::Relation { name: "served", columns: &[support::Symbol, support::Symbol], derived: true }, // 404
    step::Relation { name: "unserved", columns: &[support::Symbol, support::Symbol], derived: true }, // 405
    step::Relation { name: "room", columns: &[support::Symbol, support::Symbol, support::Number], derived: true }, // 406
    step::Relation { name: "occupied", columns: &[support::Symbol, support::Symbol], derived: true }, // 407
    step::Relation { name: "reaches", columns: &[support::Symbol, support::Symbol], derived: true }, // 408
    step::Relation { name: "out_of_reach", columns: &[support::Symbol, support::Symbol], derived: true }, // 409
    step::Relation { name: "unbindable", columns: &[support::Symbol, support::Symbol], derived: true }, // 410
    step::Relation { name: "waits_for", columns: &[support::Symbol, support::Symbol, support::Symbol], derived: true }, // 411
    step::Relation { name: "kept_for", columns: &[support::Symbol, support::Symbol], derived: true }, // 412
    step::Relation { name: "taken_volume", columns: &[support::Symbol], derived: true }, // 413
    step::Relation { name: "suits", columns: &[support::Symbol, support::Symbol], derived: true }, // 414
    step::Relation { name: "unfit", columns: &[support::Symbol, support::Symbol], derived: true }, // 415
    step::Relation { name: "volume_meets", columns: &[support::Symbol, support::Symbol], derived: true }, // 416
    step::Relation { name: "promised", columns: &[support::Symbol, support::Symbol], derived: true }, // 417
    step::Relation { name: "bindable", columns: &[support::Symbol, support::Symbol], derived: true }, // 418
    step::Relation { name: "finds", columns: &[support::Symbol, support::Symbol], derived: true }, // 419
    step::Relation { name: "confined", columns: &[support::Symbol], derived: true }, // 420
    step::Relation { name: "provisions", columns: &[support::Symbol, support::Symbol], derived: true }, // 421
    step::Relation { name: "settled", columns: &[support::Symbol], derived: true }, // 422
    step::Relation { name: "claim_holder", columns: &[support::Symbol, support::Symbol, support::Symbol], derived: true }, // 423
    step::Relation { name: "volume_taken", columns: &[support::Symbol, support::Symbol], derived: true }, // 424
    step::Relation { name: "disk_holder", columns: &[support::Symbol, support::Symbol, support::Symbol, support::Symbol], derived: true }, // 425
    step::Relation { name: "disk_conflict", columns: &[support::Symbol, support::Symbol, support::Symbol], derived: true }, // 426
    step::Relation { name: "claim_handle", columns: &[support::Symbol, support::Symbol, support::Symbol], derived: true }, // 427
    step::Relation { name: "volume_there", columns: &[support::Symbol], derived: true }, // 428
    step::Relation { name: "brings", columns: &[support::Symbol, support::Symbol, support::Symbol], derived: true }, // 429
    step::Relation { name: "has_handle", columns: &[support::Symbol, support::Symbol, support::Symbol], derived: true }, // 430
    step::Relation { name: "attached", columns: &[support::Symbol, support::Symbol, support::Symbol, support::Symbol], derived: true }, // 431
    step::Relation { name: "attachment", columns: &[support::Symbol, support::Symbol, support::Symbol, support::Symbol], derived: true }, // 432
    step::Relation { name: "brings_more", columns: &[support::Symbol, support::Symbol, support::Symbol], derived: true }, // 433
    step::Relation { name: "attachments", columns: &[support::Symbol, support::Symbol, support::Symbol, support::Number], derived: true }, // 434
    step::Relation { name: "over_limit", columns: &[support::Symbol, support::Symbol], derived: true }, // 435
    step::Relation { name: "zone_key", columns: &[support::Symbol, support::Symbol], derived: true }, // 436
    step::Relation { name: "zonal", columns: &[support::Symbol, support::Symbol, support::Symbol], derived: true }, // 437
    step::Relation { name: "zone_label", columns: &[support::Symbol, support::Symbol, support::Symbol], derived: true }, // 438
    step::Relation { name: "zoned", columns: &[support::Symbol], derived: true }, // 439
    step::Relation { name: "zone", columns: &[support::Symbol, support::Symbol, support::Symbol], derived: true }, // 440
    step::Relation { name: "in_zone", columns: &[support::Symbol, support::Symbol, support::Symbol], derived: true }, // 441
    step::Relation { name: "out_of_zone", columns: &[support::Symbol, support::Symbol], derived: true }, // 442
    step::Relation { name: "%result0", columns: &[support::Symbol, support::Symbol, support::Number], derived: true }, // 443
    step::Relation { name: "%need1", columns: &[support::Symbol, support::Symbol, support::Symbol], derived: true }, // 444
    step::Relation { name: "%result1", columns: &[support::Symbol, support::Symbol, support::Symbol, support::Number], derived: true }, // 445
    step::Relation { name: "%result2", columns: &[support::Symbol, support::Symbol, support::Number], derived: true }, // 446
    step::Relation { name: "%result3", columns: &[support::Symbol, support::Symbol, support::Number], derived: true }, // 447
    step::Relation { name: "%result4", columns: &[support::Symbol, support::Symbol, support::Symbol, support::Number], derived: true }, // 448
    step::Relation { name: "%need5", columns: &[support::Symbol, support::Symbol], derived: true }, // 449
    step::Relation { name: "%result5", columns: &[support::Symbol, support::Symbol, support::Number], derived: true }, // 450
    step::Relation { name: "%result6", columns: &[support::Symbol, support::Symbol, support::Number], derived: true }, // 451
    step::Relation { name: "%result7", columns: &[support::Symbol, support::Symbol, support::Symbol, support::Number], derived: true }, // 452
    step::Relation { name: "%result8", columns: &[support::Symbol, support::Symbol, support::Symbol, support::Number], derived: true }, // 453
    step::Relation { name: "%result9", columns: &[support::Symbol, support::Symbol, support::Symbol, support::Number], derived: true }, // 454
    step::Relation { name: "%result10", columns: &[support::Symbol, support::Symbol, support::Symbol, support::Number], derived: true }, // 455
    step::Relation { name: "%result11", columns: &[support::Symbol, support::Symbol, support::Number], derived: true }, // 456
    step::Relation { name: "%need12", columns: &[support::Symbol], derived: true }, // 457
    step::Relation { name: "%result12", columns: &[support::Symbol, support::Number], derived: true }, // 458
    step::Relation { name: "%result13", columns: &[support::Symbol, support::Symbol, support::Number], derived: true }, // 459
    step::Relation { name: "%result14", columns: &[support::Symbol, support::Symbol, support::Symbol, support::Number], derived: true }, // 460
    step::Relation { name: "%result15", columns: &[support::Symbol, support::Symbol, support::Number], derived: true }, // 461
    step::Relation { name: "%need16", columns: &[], derived: true }, // 462
    step::Relation { name: "%solutions16", columns: &[support::Number], derived: true }, // 463
    step::Relation { name: "%result16", columns: &[support::Number], derived: true }, // 464
    step::Relation { name: "%result17", columns: &[support::Symbol, support::Symbol, support::Number], derived: true }, // 465
    step::Relation { name: "%result18", columns: &[support::Symbol, support::Symbol, support::Number], derived: true }, // 466
    step::Relation { name: "%result19", columns: &[support::Symbol, support::Symbol, support::Number], derived: true }, // 467
    step::Relation { name: "%result20", columns: &[support::Symbol, support::Symbol, support::Number], derived: true }, // 468
    step::Relation { name: "%result21", columns: &[support::Symbol, support::Symbol, support::Number], derived: true }, // 469
    step::Relation { name: "%result22", columns: &[support::Symbol, support::Symbol, support::Symbol, support::Number], derived: true }, // 470
    step::Relation { name: "%result23", columns: &[support::Symbol, support::Number], derived: true }, // 471
    step::Relation { name: "%result24", columns: &[support::Symbol, support::Number], derived: true }, // 472
    step::Relation { name: "%result25", columns: &[support::Symbol, support::Symbol, support::Number], derived: true }, // 473
    step::Relation { name: "%need26", columns: &[support::Symbol], derived: true }, // 474
    step::Relation { name: "%result26", columns: &[support::Symbol, support::Number], derived: true }, // 475
    step::Relation { name: "%result27", columns: &[support::Symbol, support::Number], derived: true }, // 476
    step::Relation { name: "%result28", columns: &[support::Symbol, support::Symbol, support::Symbol, support::Number], derived: true }, // 477
    step::Relation { name: "%result29", columns: &[support::Symbol, support::Symbol, support::Number], derived: true }, // 478
    step::Relation { name: "%result30", columns: &[support::Symbol, support::Symbol, support::Number], derived: true }, // 479
    step::Relation { name: "%result31", columns: &[support::Symbol, support::Symbol, support::Number], derived: true }, // 480
    step::Relation { name: "%result32", columns: &[support::Symbol, support::Symbol, support::Symbol, support::Number], derived: true }, // 481
    step::Relation { name: "%need33", columns: &[support::Symbol], derived: true }, // 482
    step::Relation { name: "%result33", columns: &[support::Symbol, support::Number], derived: true }, // 483
    step::Relation { name: "%need34", columns: &[support::Symbol], derived: true }, // 484
    step::Relation { name: "%result34", columns: &[support::Symbol, support::Number], derived: true }, // 485
    step::Relation { name: "%need35", columns: &[support::Symbol], derived: true }, // 486
    step::Relation { name: "%result35", columns: &[support::Symbol, support::Number], derived: true }, // 487
    step::Relation { name: "%need36", columns: &[support::Symbol], derived: true }, // 488
    step::Relation { name: "%result36", columns: &[support::Symbol, support::Number], derived: true }, // 489
    step::Relation { name: "%need37", columns: &[support::Symbol], derived: true }, // 490
    step::Relation { name: "%result37", columns: &[support::Symbol, support::Number], derived: true }, // 491
    step::Relation { name: "%need38", columns: &[support::Symbol], derived: true }, // 492
    step::Relation { name: "%result38", columns: &[support::Symbol, support::Number], derived: true }, // 493
    step::Relation { name: "%need39", columns: &[support::Symbol, support::Symbol], derived: true }, // 494
    step::Relation { name: "%result39", columns: &[support::Symbol, support::Symbol, support::Number], derived: true }, // 495
    step::Relation { name: "%need40", columns: &[support::Symbol, support::Symbol], derived: true }, // 496
    step::Relation { name: "%result40", columns: &[support::Symbol, support::Symbol, support::Number], derived: true }, // 497
    step::Relation { name: "%need41", columns: &[support::Symbol, support::Symbol], derived: true }, // 498
    step::Relation { name: "%result41", columns: &[support::Symbol, support::Symbol, support::Number], derived: true }, // 499
    step::Relation { name: "%need42", columns: &[support::Symbol], derived: true }, // 500
    step::Relation { name: "%result42", columns: &[support::Symbol, support::Number], derived: true }, // 501
    step::Relation { name: "%need43", columns: &[support::Symbol], derived: true }, // 502
    step::Relation { name: "%result43", columns: &[support::Symbol, support::Number], derived: true }, // 503
    step::Relation { name: "%need44", columns: &[support::Symbol], derived: true }, // 504
    step::Relation { name: "%result44", columns: &[support::Symbol, support::Number], derived: true }, // 505
    step::Relation { name: "%need45", columns: &[support::Symbol], derived: true }, // 506
    step::Relation { name: "%result45", columns: &[support::Symbol, support::Number], derived: true }, // 507
    step::Relation { name: "%need46", columns: &[support::Symbol, support::Symbol, support::Symbol], derived: true }, // 508
    step::Relation { name: "%result46", columns: &[support::Symbol, support::Symbol, support::Symbol, support::Number], derived: true }, // 509
];

static FACTS: &[step::Fact] = &[
    step::Fact { relation: 374, cells: &[step::Cell::Symbol("node.kubernetes.io/not-ready:NoExecute op=Exists"), step::Cell::Symbol("node.kubernetes.io/not-ready"), step::Cell::Symbol("NoExecute")] },
    step::Fact { relation: 374, cells: &[step::Cell::Symbol("node.kubernetes.io/unreachable:NoExecute op=Exists"), step::Cell::Symbol("node.kubernetes.io/unreachable"), step::Cell::Symbol("NoExecute")] },
    step::Fact { relation: 374, cells: &[step::Cell::Symbol("node.kubernetes.io/disk-pressure:NoSchedule op=Exists"), step::Cell::Symbol("node.kubernetes.io/disk-pressure"), step::Cell::Symbol("NoSchedule")] },
    step::Fact { relation: 374, cells: &[step::Cell::Symbol("node.kubernetes.io/memory-pressure:NoSchedule op=Exists"), step::Cell::Symbol("node.kubernetes.io/memory-pressure"), step::Cell::Symbol("NoSchedule")] },
    step::Fact { relation: 374, cells: &[step::Cell::Symbol("node.kubernetes.io/pid-pressure:NoSchedule op=Exists"), step::Cell::Symbol("node.kubernetes.io/pid-pressure"), step::Cell::Symbol("NoSchedule")] },
    step::Fact { relation: 374, cells: &[step::Cell::Symbol("node.kubernetes.io/unschedulable:NoSchedule op=Exists"), step::Cell::Symbol("node.kubernetes.io/unschedulable"), step::Cell::Symbol("NoSchedule")] },
    step::Fact { relation: 375, cells: &[step::Cell::Symbol("node.kubernetes.io/network-unavailable:NoSchedule op=Exists"), step::Cell::Symbol("node.kubernetes.io/network-unavailable"), step::Cell::Symbol("NoSchedule")] },
    step::Fact { relation: 436, cells: &[step::Cell::Symbol("topology.kubernetes.io/zone"), step::Cell::Symbol("topology.kubernetes.io/zone")] },
    step::Fact { relation: 436, cells: &[step::Cell::Symbol("topology.kubernetes.io/region"), step::Cell::Symbol("topology.kubernetes.io/region")] },
    step::Fact { relation: 436, cells: &[step::Cell::Symbol("failure-domain.beta.kubernetes.io/zone"), step::Cell::Symbol("topology.kubernetes.io/zone")] },
    step::Fact { relation: 436, cells: &[step::Cell::Symbol("failure-domain.beta.kubernetes.io/region"), step::Cell::Symbol("topology.kubernetes.io/region")] },
];

static PLACES: &[step::Place] = &[
    step::Place { file: "rules/domains.dl", line: 87, column: 12 },
    step::Place { file: "rules/domains.dl", line: 106, column: 12 },
    step::Place { file: "rules/domains.dl", line: 126, column: 13 },
    step::Place { file: "rules/domains.dl", line: 145, column: 13 },
    step::Place { file: "rules/bearers.dl", line: 41, column: 12 },
    step::Place { file: "rules/bearers.dl", line: 79, column: 12 },
    step::Place { file: "rules/bearers.dl", line: 60, column: 13 },
    step::Place { file: "rules/pod_affinity.dl", line: 77, column: 13 },
    step::Place { file: "rules/pod_affinity.dl", line: 96, column: 13 },
    step::Place { file: "rules/pod_affinity.dl", line: 134, column: 13 },
    step::Place { file: "rules/pod_affinity.dl", line: 157, column: 13 },
    step::Place { file: "rules/pod_scores.dl", line: 16, column: 13 },
    step::Place { file: "rules/pod_scores.dl", line: 34, column: 49 },
    step::Place { file: "rules/pod_scores.dl", line: 43, column: 54 },
    step::Place { file: "rules/pod_scores.dl", line: 56, column: 14 },
    step::Place { file: "rules/pod_scores.dl", line: 69, column: 60 },
    step::Place { file: "rules/pod_scores.dl", line: 69, column: 58 },
    step::Place { file: "rules/pod_scores.dl", line: 78, column: 62 },
    step::Place { file: "rules/pod_scores.dl", line: 78, column: 60 },
    step::Place { file: "rules/pod_scores.dl", line: 91, column: 13 },
    step::Place { file: "rules/resources.dl", line: 38, column: 12 },
    step::Place { file: "rules/resources.dl", line: 202, column: 12 },
    step::Place { file: "rules/resources.dl", line: 56, column: 12 },
    step::Place { file: "rules/resources.dl", line: 220, column: 12 },
    step::Place { file: "rules/resources.dl", line: 69, column: 23 },
    step::Place { file: "rules/resources.dl", line: 78, column: 37 },
    step::Place { file: "rules/resources.dl", line: 233, column: 15 },
    step::Place { file: "rules/resources.dl", line: 90, column: 13 },
    step::Place { file: "rules/resources.dl", line: 265, column: 12 },
    step::Place { file: "rules/resources.dl", line: 104, column: 22 },
    step::Place { file: "rules/resources.dl", line: 147, column: 13 },
    step::Place { file: "rules/resources.dl", line: 165, column: 14 },
    step::Place { file: "rules/resources.dl", line: 279, column: 5 },
    step::Place { file: "rules/revisions.dl", line: 41, column: 14 },
    step::Place { file: "rules/revisions.dl", line: 97, column: 12 },
    step::Place { file: "rules/revisions.dl", line: 94, column: 20 },
    step::Place { file: "rules/pods.dl", line: 128, column: 15 },
    step::Place { file: "rules/affinity.dl", line: 82, column: 13 },
    step::Place { file: "rules/occupancy.dl", line: 116, column: 5 },
    step::Place { file: "rules/occupancy.dl", line: 142, column: 5 },
    step::Place { file: "rules/crowds.dl", line: 17, column: 12 },
    step::Place { file: "rules/age.dl", line: 110, column: 15 },
    step::Place { file: "rules/spread.dl", line: 66, column: 12 },
    step::Place { file: "rules/spread.dl", line: 85, column: 12 },
    step::Place { file: "rules/skew.dl", line: 23, column: 13 },
    step::Place { file: "rules/skew.dl", line: 41, column: 12 },
    step::Place { file: "rules/skew.dl", line: 32, column: 13 },
    step::Place { file: "rules/skew.dl", line: 66, column: 45 },
    step::Place { file: "rules/skew.dl", line: 95, column: 5 },
    step::Place { file: "rules/skew.dl", line: 95, column: 5 },
    step::Place { file: "rules/skew.dl", line: 104, column: 5 },
    step::Place { file: "rules/skew.dl", line: 120, column: 36 },
    step::Place { file: "rules/skew.dl", line: 135, column: 5 },
    step::Place { file: "rules/updates.dl", line: 13, column: 12 },
    step::Place { file: "rules/updates.dl", line: 161, column: 12 },
    step::Place { file: "rules/updates.dl", line: 168, column: 12 },
    step::Place { file: "rules/updates.dl", line: 102, column: 12 },
    step::Place { file: "rules/updates.dl", line: 38, column: 25 },
    step::Place { file: "rules/updates.dl", line: 38, column: 25 },
    step::Place { file: "rules/updates.dl", line: 38, column: 24 },
    step::Place { file: "rules/updates.dl", line: 54, column: 25 },
    step::Place { file: "rules/updates.dl", line: 54, column: 25 },
    step::Place { file: "rules/updates.dl", line: 54, column: 24 },
    step::Place { file: "rules/updates.dl", line: 309, column: 12 },
    step::Place { file: "rules/updates.dl", line: 316, column: 12 },
    step::Place { file: "rules/updates.dl", line: 332, column: 16 },
    step::Place { file: "rules/updates.dl", line: 333, column: 16 },
    step::Place { file: "rules/updates.dl", line: 307, column: 32 },
    step::Place { file: "rules/updates.dl", line: 313, column: 26 },
    step::Place { file: "rules/updates.dl", line: 329, column: 28 },
    step::Place { file: "rules/updates.dl", line: 329, column: 28 },
    step::Place { file: "rules/status.dl", line: 65, column: 15 },
    step::Place { file: "rules/status.dl", line: 82, column: 14 },
    step::Place { file: "rules/status.dl", line: 63, column: 20 },
    step::Place { file: "rules/status.dl", line: 88, column: 15 },
    step::Place { file: "rules/status.dl", line: 94, column: 16 },
    step::Place { file: "rules/status.dl", line: 100, column: 19 },
    step::Place { file: "rules/status.dl", line: 86, column: 35 },
    step::Place { file: "rules/status.dl", line: 92, column: 46 },
    step::Place { file: "rules/status.dl", line: 98, column: 39 },
    step::Place { file: "rules/status.dl", line: 104, column: 41 },
    step::Place { file: "rules/volume_limits.dl", line: 160, column: 12 },
    step::Place { file: "rules/preference.dl", line: 25, column: 13 },
    step::Place { file: "rules/preference.dl", line: 57, column: 13 },
];
