package org.sokuto.shell.cli;

import org.sokuto.people.access.CurrentActor;
import org.sokuto.people.signin.SetupService;
import org.sokuto.shell.demo.DemoService;
import org.springframework.stereotype.Component;

/** What happens once the server answers: the demo centre if asked for, the first link, the address. */
@Component
class Opening {

    private final DemoService demo;
    private final SetupService setup;
    private final CurrentActor current;

    Opening(DemoService demo, SetupService setup, CurrentActor current) {
        this.demo = demo;
        this.setup = setup;
        this.current = current;
    }

    void open(boolean withDemo, String address, Console console) {
        current.asInstallation(() -> {
            if (withDemo) {
                if (demo.isRealData()) {
                    throw new CannotRun("cli.demo-on-real-data");
                }
                if (!demo.isLoaded()) {
                    console.say("cli.demo-loading");
                    demo.load();
                }
            }
            if (setup.isNeeded()) {
                console.say("cli.setup", address + "setup/" + setup.newToken());
            }
            console.say("cli.ready", address);
            return null;
        });
    }
}
