package org.sokuto.people;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface PersonRepository extends JpaRepository<Person, PersonId> {

    Optional<Person> findByEmployeeNo(String employeeNo);
}
