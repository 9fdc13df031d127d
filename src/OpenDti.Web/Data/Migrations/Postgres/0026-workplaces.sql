-- Whether it was said of the holder of a seat with the authority that they work at no evaluated unit. Of nobody was it asked before.
ALTER TABLE memberships ADD COLUMN works_at_no_unit boolean NOT NULL DEFAULT FALSE;
