package org.sokuto.shared.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Asks once before something that cannot simply be taken back. */
public final class Question {

    private Question() {}

    /** The action is the word on the button that goes on; the other one says to leave it. */
    public static void ask(String title, String text, String action, Runnable then) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(title);
        dialog.setText(text);
        dialog.setConfirmText(action);
        dialog.setCancelable(true);
        dialog.setCancelText(dialog.getTranslation("shared.cancel"));
        dialog.setCancelButtonTheme("");
        dialog.addConfirmListener(confirmed -> then.run());
        dialog.open();
    }
}
