"""Index the words

Revision ID: 1a2b3c4d5e07
Revises: 1a2b3c4d5e06
Create Date: 2024-04-01 12:00:00.000000

"""
from typing import Sequence, Union

from alembic import op
import sqlalchemy as sa


# revision identifiers, used by Alembic.
revision: str = '1a2b3c4d5e07'
down_revision: Union[str, Sequence[str], None] = '1a2b3c4d5e06'
branch_labels: Union[str, Sequence[str], None] = None
depends_on: Union[str, Sequence[str], None] = None


def upgrade() -> None:
    with op.get_context().autocommit_block():
        op.create_index("ix_notes_words", "notes", ["words"], postgresql_concurrently=True)


def downgrade() -> None:
    with op.get_context().autocommit_block():
        op.drop_index("ix_notes_words", table_name="notes", postgresql_concurrently=True)

