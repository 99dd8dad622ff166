//! All contestants make the same values, however they are consumed.

use genmacro_benches::{Input, Scale, WORKLOADS, Way, contestants};

#[test]
fn all_contestants_make_the_same_values() {
    let input = Input::new(Scale::Test);
    let contestants = contestants();
    for workload in WORKLOADS {
        let expected = contestants[0].runs(workload).expect("a loop can do anything").digests(&input);
        assert!(!expected.is_empty(), "{workload}");
        let sum = expected.iter().fold(0_u64, |sum, value| sum.wrapping_add(*value));
        for contestant in &contestants {
            let Some(runs) = contestant.runs(workload) else { continue };
            assert_eq!(runs.digests(&input), expected, "{workload}, {}", contestant.name);
            for way in Way::ALL {
                let Some(run) = runs.by(way) else { continue };
                let expected = if way == Way::Collect { expected.len() as u64 } else { sum };
                assert_eq!(run(&input), expected, "{workload}, {}, {}", contestant.name, way.name());
            }
        }
    }
}
