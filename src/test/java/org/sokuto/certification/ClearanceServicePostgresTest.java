package org.sokuto.certification;

import org.sokuto.OnPostgres;

@OnPostgres
class ClearanceServicePostgresTest extends ClearanceServiceTest {}
