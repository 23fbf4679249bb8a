//! What the forwarding implementations of serde's traits call.
