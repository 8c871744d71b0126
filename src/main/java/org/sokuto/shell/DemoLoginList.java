package org.sokuto.shell;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import org.sokuto.people.access.Role;
import org.sokuto.shared.ui.Chip;
import org.sokuto.shared.ui.Icons;
import org.sokuto.shared.ui.Small;
import org.sokuto.shell.demo.DemoLogin;

/** The people of the demo centre as whom a newcomer can look around. */
class DemoLoginList extends Aside {

    DemoLoginList(List<DemoLogin> logins, Consumer<DemoLogin> enter) {
        addClassNames("demo", "card");
        Div head = new Div(
                new H2(getTranslation("shell.demo.title")),
                new Chip(Chip.Kind.NEUTRAL, getTranslation("shell.demo.fictional")));
        head.addClassName("demo-head");
        UnorderedList list = new UnorderedList();
        logins.forEach(login -> list.add(new ListItem(button(login, enter))));
        add(head, new Paragraph(getTranslation("shell.demo.lead")), list);
    }

    private NativeButton button(DemoLogin login, Consumer<DemoLogin> enter) {
        Span role = new Span(getTranslation(Role.valueOf(login.role()).messageKey()));
        role.addClassName("role");
        Span number = new Span(login.employeeNo());
        number.addClassName("number");
        Small who = new Small(login.name());
        who.add(number);
        Span what = new Span(new Text(getTranslation("shell.demo.what." + login.role())), who);
        what.addClassName("what");
        NativeButton button = new NativeButton();
        button.add(role, what, Icons.NEXT.create());
        button.addClickListener(click -> enter.accept(login));
        return button;
    }
}
