//! What holds of every cluster, tried on 1,000 random ones. Seeds that failed once are kept.

use everynode::derive::program;
use everynode::facts::FactBase;
use proptest::prelude::*;

use crate::cluster::{Cluster, cluster};
use crate::engine::{NOW, compiled, facts_of_text, interpret, profile_of};

fn facts(cluster: &Cluster) -> FactBase {
    let profile = profile_of(cluster.feature_gates);
    facts_of_text(cluster.list(), &profile, NOW)
}

/// A cluster, and the same objects in another order.
fn shuffled() -> impl Strategy<Value = (Cluster, Cluster)> {
    cluster().prop_flat_map(|cluster| {
        let objects = Just(cluster.objects.clone()).prop_shuffle();
        objects.prop_map(move |objects| {
            let shuffled = Cluster {
                objects,
                ..cluster.clone()
            };
            (cluster.clone(), shuffled)
        })
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    #[test]
    fn compiled_and_interpreted_rules_agree(cluster in cluster()) {
        let facts = facts(&cluster);
        let (left, right) = (compiled(&facts), interpret(&facts));
        for relation in &program().relations {
            let name = &relation.name;
            prop_assert_eq!(left.rows(name), right.rows(name), "{}", name);
        }
    }

    // What is derived depends on the facts alone, so it is enough that these are the same.
    #[test]
    fn the_order_of_the_objects_changes_nothing((cluster, shuffled) in shuffled()) {
        let (left, right) = (facts(&cluster).database, facts(&shuffled).database);
        prop_assert_eq!(left.symbols.into_names(), right.symbols.into_names());
        prop_assert_eq!(left.tables, right.tables);
    }
}
