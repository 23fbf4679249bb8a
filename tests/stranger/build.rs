//! Has a new spec file seen at once: the compiler itself watches only files that it has read.

fn main() {
    println!("cargo::rerun-if-changed=specs");
}
