//! Operations that go on after their answer.
