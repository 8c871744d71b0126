package org.sokuto.catalog;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface TopicRepository extends JpaRepository<Topic, TopicId> {

    Optional<Topic> findByCode(String code);

    List<Topic> findAllByOrderByPosition();

    long countByKind(TopicKind kind);
}
