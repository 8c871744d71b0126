package org.sokuto.certification.policy;

import java.util.ArrayList;
import java.util.List;

/** Everything that a person has shown, in order of time. */
public record Evidence(List<Proof> proofs) {

    public static final Evidence NONE = new Evidence(List.of());

    public Evidence {
        proofs = proofs.stream().sorted(Proof.BY_TIME).toList();
    }

    public Evidence with(Proof proof) {
        List<Proof> more = new ArrayList<>(proofs);
        more.add(proof);
        return new Evidence(more);
    }

    <P extends Proof> List<P> of(Class<P> kind) {
        return proofs.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
