package org.sokuto.assessment;

import org.sokuto.OnPostgres;

@OnPostgres
class QuestionLoaderPostgresTest extends QuestionLoaderTest {}
