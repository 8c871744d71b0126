package org.sokuto.certification;

import org.sokuto.OnPostgres;

@OnPostgres
class AwardListenerPostgresTest extends AwardListenerTest {}
