package org.sokuto.training;

import org.sokuto.OnPostgres;

@OnPostgres
class GapServicePostgresTest extends GapServiceTest {}
