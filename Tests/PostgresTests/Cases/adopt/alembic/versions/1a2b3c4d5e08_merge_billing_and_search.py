"""Merge billing and search

Revision ID: 1a2b3c4d5e08
Revises: 1a2b3c4d5e05, 1a2b3c4d5e07
Create Date: 2024-04-01 12:00:00.000000

"""
from typing import Sequence, Union

from alembic import op
import sqlalchemy as sa


# revision identifiers, used by Alembic.
revision: str = '1a2b3c4d5e08'
down_revision: Union[str, Sequence[str], None] = ('1a2b3c4d5e05', '1a2b3c4d5e07')
branch_labels: Union[str, Sequence[str], None] = None
depends_on: Union[str, Sequence[str], None] = None


def upgrade() -> None:
    pass


def downgrade() -> None:
    pass

