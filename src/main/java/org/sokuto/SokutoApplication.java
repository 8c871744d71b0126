package org.sokuto;

import org.sokuto.shell.cli.CommandLine;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.modulith.Modulithic;

/** Sokuto: operator training and certification for contact centres. */
@SpringBootApplication
@ConfigurationPropertiesScan
@Modulithic(systemName = "Sokuto", sharedModules = "shared")
public class SokutoApplication {

    static void main(String[] arguments) {
        CommandLine.run(SokutoApplication.class, arguments);
    }
}
