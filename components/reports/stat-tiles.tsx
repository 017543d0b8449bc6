import { Stat, StatGrid } from "@/components/ui/stat";
import type { Tile } from "@/lib/reports/present";

export function StatTiles({ tiles }: { tiles: Tile[] }) {
  return (
    <StatGrid className="xl:grid-cols-6">
      {tiles.map((tile) => (
        <Stat
          key={tile.key}
          label={tile.label}
          value={tile.text}
          unit={tile.unit}
          href={tile.href ?? undefined}
          comparison={tile.comparison}
          trend={tile.trend}
        />
      ))}
    </StatGrid>
  );
}
