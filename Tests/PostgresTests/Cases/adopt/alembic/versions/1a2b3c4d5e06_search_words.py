"""Search words

Revision ID: 1a2b3c4d5e06
Revises: 1a2b3c4d5e03
Create Date: 2024-04-01 12:00:00.000000

"""
from typing import Sequence, Union

from alembic import op
import sqlalchemy as sa


# revision identifiers, used by Alembic.
revision: str = '1a2b3c4d5e06'
down_revision: Union[str, Sequence[str], None] = '1a2b3c4d5e03'
branch_labels: Union[str, Sequence[str], None] = None
depends_on: Union[str, Sequence[str], None] = None


def upgrade() -> None:
    op.add_column("notes", sa.Column("words", sa.Text(), nullable=True))
    op.execute("""
        CREATE FUNCTION note_words() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            NEW.words := lower(NEW.body);
            RETURN NEW;
        END
        $$
    """)
    op.execute("CREATE TRIGGER note_words BEFORE INSERT OR UPDATE ON notes FOR EACH ROW EXECUTE FUNCTION note_words()")


def downgrade() -> None:
    op.execute('DROP TRIGGER note_words ON notes')
    op.execute('DROP FUNCTION note_words()')
    op.drop_column('notes', 'words')

