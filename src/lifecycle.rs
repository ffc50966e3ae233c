//! The ages of the service: the listener moves it on, the edge answers by it.

/// How far the service is from its end. Each age is greater than those before it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Lifecycle {
    /// Ready for anything.
    #[default]
    Serving,
    /// Told to stop, and no longer ready, so that balancers look elsewhere; requests are still served.
    Leaving,
    /// Requests in flight may finish, new ones are refused.
    Draining,
    /// Nobody is let in any more.
    Closed,
}
