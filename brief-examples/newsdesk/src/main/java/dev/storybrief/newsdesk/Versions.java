package dev.storybrief.newsdesk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** Finds and adds versions, in SQL that both H2 and PostgreSQL understand. */
interface Versions extends Repository<BriefVersion, Long> {
    /** Selects what the public sees: the newest version of each brief, if its status is usable. */
    String SHOWN = " from brief_version v where v.status = 'usable' and not exists"
            + " (select 1 from brief_version n where n.brief_id = v.brief_id and n.number > v.number)";

    BriefVersion save(BriefVersion version);

    Optional<BriefVersion> findFirstByBriefIdOrderByNumberDesc(String briefId);

    Optional<BriefVersion> findFirstByBriefIdAndStatusOrderByNumberDesc(String briefId, String status);

    boolean existsByBriefId(String briefId);

    @Query("select v.*" + SHOWN + " and (cast(:topic as varchar) is null or v.topic = :topic)"
            + " order by v.collected_at desc, v.brief_id limit :limit offset :offset")
    List<BriefVersion> shown(@Nullable String topic, int limit, long offset);

    @Query("select v.*" + SHOWN + " and v.collected_at >= :from and v.collected_at < :until"
            + " order by v.collected_at desc, v.brief_id limit :limit")
    List<BriefVersion> collected(Instant from, Instant until, int limit);

    @Query("select distinct v.topic" + SHOWN + " and v.topic is not null order by v.topic")
    List<String> topics();

    /** Includes withdrawn briefs: a withdrawal changes the pages too. */
    @Query("select coalesce(max(kept_at), timestamp with time zone '1970-01-01 00:00:00Z') from brief_version")
    Instant lastKeptAt();

    long count();
}
