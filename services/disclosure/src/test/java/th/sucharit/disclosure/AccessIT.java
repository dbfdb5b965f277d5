package th.sucharit.disclosure;

import th.sucharit.testing.RouteAccessMatrix;

/** Every route of the Disclosure service against every token that must be refused. */
class AccessIT extends RouteAccessMatrix {}
