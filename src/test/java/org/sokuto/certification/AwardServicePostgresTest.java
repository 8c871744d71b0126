package org.sokuto.certification;

import org.sokuto.OnPostgres;

@OnPostgres
class AwardServicePostgresTest extends AwardServiceTest {}
