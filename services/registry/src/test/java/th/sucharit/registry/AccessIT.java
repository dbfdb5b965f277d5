package th.sucharit.registry;

import th.sucharit.testing.RouteAccessMatrix;

/** Every route of the registry with every token that must be refused. */
class AccessIT extends RouteAccessMatrix {}
