package org.sokuto.assessment;

import org.sokuto.assessment.format.QuestionFile;
import org.sokuto.assessment.format.QuestionFiles;
import org.sokuto.shared.content.ContentLoader;
import org.sokuto.shared.content.ContentTree;
import org.sokuto.shared.content.Findings;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Takes the question files, before the courses that ask them. */
@Component
@Order(10)
class QuestionLoader implements ContentLoader {

    private final QuestionBank bank;

    QuestionLoader(QuestionBank bank) {
        this.bank = bank;
    }

    @Override
    public void load(ContentTree content, Findings findings) {
        for (QuestionFile file : QuestionFiles.read(content, findings)) {
            if (!findings.hasErrors(file.path())) {
                bank.store(file);
            }
        }
    }
}
