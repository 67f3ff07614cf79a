"""First users

Revision ID: 1a2b3c4d5e03
Revises: 1a2b3c4d5e02
Create Date: 2024-04-01 12:00:00.000000

"""
from typing import Sequence, Union

from alembic import op
import sqlalchemy as sa


# revision identifiers, used by Alembic.
revision: str = '1a2b3c4d5e03'
down_revision: Union[str, Sequence[str], None] = '1a2b3c4d5e02'
branch_labels: Union[str, Sequence[str], None] = None
depends_on: Union[str, Sequence[str], None] = None


def upgrade() -> None:
    op.execute("INSERT INTO users (email) VALUES ('ada@example.org'), ('semi;colon@example.org')")


def downgrade() -> None:
    op.execute("DELETE FROM users WHERE email IN ('ada@example.org', 'semi;colon@example.org')")

