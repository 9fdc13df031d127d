using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.IndicatorSets;
using OpenDti.Web.Features.Publications;
using OpenDti.Web.Features.Rounds;
using OpenDti.Web.Features.Units;

namespace OpenDti.TestWorld;

/// <summary>One unit of a published group and what it declared, by input id, as canonical text.</summary>
public sealed record PublishedUnit(Guid Id, string Name, IReadOnlyDictionary<string, string> Values)
{
    public static PublishedUnit Of(string name, params (string Input, string Value)[] values) => Of(Guid.CreateVersion7(), name, values);

    public static PublishedUnit Of(Guid id, string name, params (string Input, string Value)[] values) =>
        new(id, name, values.ToDictionary(value => value.Input, value => value.Value));
}

/// <summary>A released group as the public sees it; scored by the same core, with no round of work behind it.</summary>
public sealed record PublishedGroup(int Year, UnitKind Kind, string SetBody, IReadOnlyList<PublishedUnit> Units);

public static class Publishing
{
    /// <summary>Puts a results document before the public, at the end of its year; its hash.</summary>
    public static async Task<string> PublishAsync(this Province province, PublishedGroup published)
    {
        await using var db = province.Databases.Open(province.Authority);
        var stored = StoredSetOf(db, province, published.SetBody);
        var set = province.Use<SetLibrary>().Open(stored);
        var body = DocumentOf(published, stored, set).ToText();
        var document = new ResultsDocument
        {
            AuthorityId = province.Authority,
            Sha256 = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(body))),
            Body = body,
        };
        var round = RoundOf(db, province, published.Year);
        var releasedAt = ReleasedAt(published.Year);
        var opened = new RoundGroupOpened(
            Guid.CreateVersion7(),
            round.Id,
            published.Kind,
            stored.Id,
            releasedAt.AddDays(-60),
            releasedAt.AddDays(-30)
        );
        var group = opened.ToRoundGroup(province.Authority);
        var released = new ResultsReleased(
            Guid.CreateVersion7(),
            Version: 1,
            document.Sha256,
            "45/QĐ-UBND",
            DateOnly.FromDateTime(releasedAt.Date),
            releasedAt
        );
        group.Apply(released);
        db.RoundGroups.Add(group);
        db.Documents.Add(document);
        db.Releases.Add(Release.From(released, group));
        await db.SaveChangesAsync();
        return document.Sha256;
    }

    private static DateTimeOffset ReleasedAt(int year) => HanoiTime.At(new DateOnly(year, 12, 10), new TimeOnly(9, 0));

    private static StoredSet StoredSetOf(AppDb db, Province province, string body)
    {
        var sha256 = StoredSet.HashOf(body);
        if (db.IndicatorSets.FirstOrDefault(set => set.Sha256 == sha256) is { } known)
        {
            return known;
        }

        var set = province.Use<SetLibrary>().Open(sha256, body).Set;
        var stored = new SetAdopted(Guid.CreateVersion7(), set.Id, set.Version, sha256).ToStoredSet(province.Authority, body);
        db.IndicatorSets.Add(stored);
        return stored;
    }

    private static Round RoundOf(AppDb db, Province province, int year)
    {
        if (db.Rounds.FirstOrDefault(round => round.Year == year) is { } known)
        {
            return known;
        }

        var round = new RoundCreated(Guid.CreateVersion7(), year, new DateOnly(year - 1, 10, 15), new DateOnly(year, 10, 15)).ToRound(
            province.Authority
        );
        db.Rounds.Add(round);
        return round;
    }

    private static RoundResults DocumentOf(PublishedGroup published, StoredSet stored, CompiledSet set)
    {
        var inputs = published.Units.Select(unit => InputsOf(set, unit)).ToList();
        var peers = Scorer.Survey(set, inputs).AsFinal();
        var sheets = inputs.Select(unit => Scorer.Score(set, unit, peers)).ToDictionary(sheet => sheet.Unit);
        var byName = published.Units.ToDictionary(unit => unit.Id.ToString("N"));
        var closed = set.MainIndices.Where(index => index.IsSensitive).SelectMany(CompiledSet.CriteriaOf).ToList();
        var sealedInputs = closed.SelectMany(set.InputsOf).Select(input => input.Id.Value).ToHashSet();
        return new RoundResults(
            RoundResults.CurrentFormat,
            new ResultsAuthority("Tỉnh thử", "UBND tỉnh", "Sở chủ trì", IsFictional: true),
            new ResultsRound(
                published.Year,
                published.Kind,
                new DateOnly(published.Year - 1, 10, 15),
                new DateOnly(published.Year, 10, 15),
                ReleasedAt(published.Year).AddDays(-30).ToUnixTimeMilliseconds(),
                ReleasedAt(published.Year).ToUnixTimeMilliseconds()
            ),
            new ResultsSet(stored.SetId, stored.Version, stored.Sha256, stored.Body),
            new ResultsDecision("45/QĐ-UBND", new DateOnly(published.Year, 12, 9)),
            [
                .. Scorer
                    .Rank(set, [.. sheets.Values])
                    .Units.OrderBy(unit => unit.Rank)
                    .ThenBy(unit => byName[unit.Unit].Name, VietnameseOrder.Instance)
                    .Select(ranked => UnitOf(ranked, byName[ranked.Unit])),
            ]
        );

        ResultsUnit UnitOf(RankedUnit ranked, PublishedUnit unit) =>
            new(
                unit.Id,
                unit.Name,
                unit.Name,
                DossierState.Confirmed,
                ranked.Rank,
                ranked.Total.Scaled,
                ranked.IndexValue.ToString(CultureInfo.InvariantCulture),
                ranked.ClassId,
                [
                    .. sheets[ranked.Unit]
                        .Nodes.Where(node => closed.All(criterion => criterion.Id != node.Id))
                        .Select(node => new ResultsNode(node.Id.Value, node.Earned.Scaled, node.Max.Scaled, node.State.ToString())),
                ],
                unit.Values.Where(value => !sealedInputs.Contains(value.Key)).ToDictionary()
            );
    }

    private static UnitInputs InputsOf(CompiledSet set, PublishedUnit unit) =>
        new(
            unit.Id.ToString("N"),
            unit.Values.ToDictionary(
                value => new InputId(value.Key),
                value => CanonicalValue.Parse(set.FindInput(new InputId(value.Key))!, value.Value).Value
            ),
            Decisions: []
        );
}
