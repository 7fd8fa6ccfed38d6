//! Runs the real binary.

use std::ffi::OsStr;

use assert_cmd::Command;

/// How a run of the binary ended.
pub struct Run {
    /// The exit code.
    pub code: i32,
    /// What it wrote to stdout.
    pub stdout: String,
    /// What it wrote to stderr.
    pub stderr: String,
}

/// Runs `everynode` with these arguments in the repository's folder.
pub fn everynode<A: AsRef<OsStr>>(arguments: impl IntoIterator<Item = A>) -> Run {
    everynode_with("", arguments)
}

/// Runs a line of arguments without blanks in them.
pub fn line(line: &str) -> Run {
    everynode(line.split_whitespace())
}

/// The same with something to read from stdin.
pub fn everynode_with<A: AsRef<OsStr>>(stdin: &str, arguments: impl IntoIterator<Item = A>) -> Run {
    let output = Command::new(assert_cmd::cargo::cargo_bin!("everynode"))
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .args(arguments)
        .write_stdin(stdin)
        .output()
        .unwrap();
    Run {
        code: output.status.code().unwrap(),
        stdout: String::from_utf8(output.stdout).unwrap(),
        stderr: String::from_utf8(output.stderr).unwrap(),
    }
}

impl Run {
    /// The stdout of a run that must have gone well without a word.
    pub fn quiet(self) -> String {
        assert_eq!((self.code, self.stderr.as_str()), (0, ""));
        self.stdout
    }

    /// The stderr of a run that must have found its command line or its input wrong.
    pub fn refused(self) -> String {
        assert_eq!(
            (self.code, self.stdout.as_str()),
            (2, ""),
            "{}",
            self.stderr
        );
        self.stderr
    }
}
