package org.sokuto.assessment;

import org.sokuto.OnPostgres;

@OnPostgres
class AttemptServicePostgresTest extends AttemptServiceTest {}
