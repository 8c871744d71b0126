package org.sokuto.people;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface TeamRepository extends JpaRepository<Team, TeamId> {

    Optional<Team> findByName(String name);

    /** The node above all teams; the migration made it. */
    @Query("select t from Team t where t.parent.value is null")
    Team findRoot();
}
