package org.sokuto.shared.csv;

import java.util.Arrays;
import org.sokuto.shared.DomainError;

/** A file that cannot be read as a whole, and why. */
public class FileFault extends DomainError {

    private final FileFaultCode code;
    private final String detail;

    public FileFault(FileFaultCode code, Object... arguments) {
        super(code.messageKey(), arguments);
        this.code = code;
        this.detail = code.code() + " " + code + " " + Arrays.toString(arguments);
    }

    public FileFaultCode code() {
        return code;
    }

    @Override
    public String getMessage() {
        return detail;
    }
}
