package org.sokuto.catalog;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sokuto.shared.NotFound;

/** All topics, in order, with the ways between them. */
public final class TopicTree {

    private final Map<TopicId, TopicItem> byId;
    private final Map<String, TopicItem> byCode;

    TopicTree(List<TopicItem> items) {
        byId = index(items, TopicItem::id);
        byCode = index(items, TopicItem::code);
    }

    private static <K> Map<K, TopicItem> index(List<TopicItem> items, Function<TopicItem, K> key) {
        return items.stream().collect(Collectors.toMap(key, item -> item, (a, b) -> a, LinkedHashMap::new));
    }

    public List<TopicItem> roots() {
        return ofKind(TopicKind.ROOT);
    }

    public List<TopicItem> products() {
        return ofKind(TopicKind.PRODUCT);
    }

    public List<TopicItem> subjects() {
        return ofKind(TopicKind.SUBJECT);
    }

    public List<TopicItem> childrenOf(TopicId parent) {
        return byId.values().stream()
                .filter(item -> parent.equals(item.parent()))
                .toList();
    }

    public TopicItem get(TopicId id) {
        return find(id).orElseThrow(NotFound::new);
    }

    public Optional<TopicItem> find(TopicId id) {
        return Optional.ofNullable(byId.get(id));
    }

    public Optional<TopicItem> findByCode(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The node right above; a root is its own parent. */
    public TopicItem above(TopicItem item) {
        return item.parent() == null ? item : get(item.parent());
    }

    private List<TopicItem> ofKind(TopicKind kind) {
        return byId.values().stream().filter(item -> item.kind() == kind).toList();
    }
}
