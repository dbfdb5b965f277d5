package th.sucharit.ita;

import th.sucharit.testing.fuzz.RouteFuzz;

/** Every route of the service against what nobody should send. */
class FuzzIT extends RouteFuzz {}
