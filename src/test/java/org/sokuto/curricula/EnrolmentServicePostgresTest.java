package org.sokuto.curricula;

import org.sokuto.OnPostgres;

@OnPostgres
class EnrolmentServicePostgresTest extends EnrolmentServiceTest {}
