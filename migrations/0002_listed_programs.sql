-- The sitemap walks listed programs in the order they were shared.
CREATE INDEX listed_programs ON programs (created_at, id) WHERE listed = 1;
