package org.sokuto.certification.evidence;

import java.util.Collection;
import java.util.List;
import org.sokuto.certification.policy.Proof;
import org.sokuto.certification.policy.Requirement;
import org.sokuto.people.PersonId;

/** Where one kind of evidence is recorded; read for many persons at once and in the name of the installation. */
public interface EvidenceSource {

    /** One thing that a person has shown. */
    record Shown(PersonId person, Proof proof) {}

    /** What these persons have shown of what is asked for. */
    List<Shown> find(Collection<PersonId> people, Collection<Requirement> asked);
}
