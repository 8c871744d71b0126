package org.sokuto.curricula;

import org.sokuto.OnPostgres;

@OnPostgres
class CourseScopePostgresTest extends CourseScopeTest {}
