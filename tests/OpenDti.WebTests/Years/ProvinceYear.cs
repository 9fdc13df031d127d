using System.Net;
using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.TestWorld;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Authorities;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Dossiers.Open;
using OpenDti.Web.Features.IndicatorSets;
using OpenDti.Web.Features.Publications;
using OpenDti.Web.Features.Units;
using OpenDti.Web.Features.Units.Register;

namespace OpenDti.WebTests.Years;

/// <summary>A group of the year that is open: its set, and each unit's dossier by the unit's code.</summary>
public sealed record YearGroup(string Name, Guid Id, CompiledSet Set, IReadOnlyDictionary<string, Guid> Dossiers);

/// <summary>Plays the year of a province from its files: two named persons per unit, who do everything on the pages.</summary>
public sealed class ProvinceYear(Province province, string folder)
{
    public YearFiles Files { get; } = new(folder);

    /// <summary>Registers the units that the province does not have yet, and seats a specialist and a leader in each.</summary>
    public async Task SettleAsync()
    {
        var known = await UnitsAsync();
        List<UnitRegistered> facts =
        [
            .. Files
                .Units.Where(unit => !known.ContainsKey(unit.Code))
                .Select(unit => new UnitRegistered(Guid.CreateVersion7(), unit.Kind, unit.Code, unit.Name, UnitSteps.Since)),
        ];
        await province.Use<RegisterUnits>().RunAsync(Registering(), facts, CancellationToken.None);
        var hash = province.Use<Passwords>().Hash(Province.Password);
        var units = await UnitsAsync();
        Seating[] seatings =
        [
            .. Files.Units.Select(unit => new Seating(
                "Chuyên viên " + unit.Name,
                "cv." + unit.Code,
                hash,
                Workplace.At(units[unit.Code]),
                Role.Specialist
            )),
            .. Files.Units.Select(unit => new Seating(
                "Lãnh đạo " + unit.Name,
                "ld." + unit.Code,
                hash,
                Workplace.At(units[unit.Code]),
                Role.Leader
            )),
        ];
        Assert.False((await province.Use<SeatPersons>().RunAsync(Registering(), seatings, CancellationToken.None)).IsRefused);
    }

    /// <summary>Opens the round of a kind of units with the set of their file, from now to the deadline.</summary>
    public async Task<YearGroup> OpenAsync(string name, UnitKind kind, int year, DateTimeOffset deadline, Guid? set = null)
    {
        var body = Files.SetOf(name);
        var stored = set ?? await province.AdoptAsync(body);
        var plan = new OpeningPlan(
            year,
            new DateOnly(year - 1, 10, 15),
            new DateOnly(year, 10, 15),
            kind,
            stored,
            province.Clock.GetUtcNow(),
            deadline
        );
        var opened = await province
            .Use<OpenRoundGroup>()
            .RunAsync(
                streams => province.Request(province.Authority, province.Accounts[Identity.AuthorityAdministrator], streams),
                province.Authority,
                plan,
                CancellationToken.None
            );
        var compiled = province.Use<SetLibrary>().Open(StoredSet.HashOf(body), body);
        await using var db = province.Databases.Open(province.Authority);
        var dossiers = await db.Dossiers.Where(d => d.RoundGroupId == opened.Value).Select(d => new { d.Id, d.UnitId }).ToListAsync();
        var units = (await UnitsAsync()).ToDictionary(unit => unit.Value, unit => unit.Key);
        return new YearGroup(name, opened.Value, compiled, dossiers.ToDictionary(d => units[d.UnitId], d => d.Id));
    }

    public async Task<Visitor> PersonAsync(string userName)
    {
        var visitor = new Visitor(province.Address);
        await visitor.SignInAsync(userName, Province.Password);
        return visitor;
    }

    /// <summary>A unit's specialist enters every declared figure of its file, row by row, and sends the dossier to the leader.</summary>
    public async Task EnterAsync(YearGroup group, string unit)
    {
        using var specialist = await PersonAsync("cv." + unit);
        var declared = Files.Declared(group.Name)[unit];
        foreach (var index in group.Set.MainIndices)
        {
            foreach (var criterion in CompiledSet.CriteriaOf(index))
            {
                var values = group
                    .Set.InputsOf(criterion)
                    .Where(input => declared.ContainsKey(input.Id.Value))
                    .ToDictionary(input => input.Id.Value, input => declared[input.Id.Value]);
                if (values.Count == 0)
                {
                    continue;
                }

                var saved = await specialist.SaveAsync(group.Dossiers[unit], index.Id.Value, criterion.Id.Value, values);
                Assert.Equal(HttpStatusCode.SeeOther, saved.StatusCode);
            }
        }

        var sent = await specialist.SubmitAsync(
            await specialist.OpenAsync(PathOf(DossierPaths.Overview(group.Dossiers[unit]))),
            "form[action$=send]",
            []
        );
        Assert.Equal(HttpStatusCode.SeeOther, sent.StatusCode);
    }

    /// <summary>Somebody confirms a dossier from the leader's page.</summary>
    public async Task<HttpStatusCode> ConfirmAsync(YearGroup group, string unit, string userName)
    {
        using var leader = await PersonAsync(userName);
        var path = PathOf(DossierPaths.Decide(group.Dossiers[unit]));
        var page = await leader.GetAsync(path);
        if (!page.IsSuccessStatusCode)
        {
            return page.StatusCode;
        }

        var confirmed = await leader.SubmitAsync(await Visitor.PageOf(page), "form[action$=confirm]", []);
        return confirmed.StatusCode;
    }

    /// <summary>Whoever appraises accepts every unit's row of a criterion that has nothing against it on the page.</summary>
    public static async Task AcceptAsync(Visitor appraiser, YearGroup group, string criterion, params IReadOnlyCollection<string> except)
    {
        var path = PathOf($"/round-groups/{group.Id:N}/appraisal/criteria/{criterion}");
        var page = await appraiser.OpenAsync(path);
        var fields = await appraiser.TokenAsync();
        foreach (var hidden in page.QuerySelectorAll("main form[method=post] input[type=hidden]"))
        {
            fields[hidden.GetAttribute("name")!] = hidden.GetAttribute("value") ?? "";
        }

        foreach (var dossier in group.Dossiers.Where(one => !except.Contains(one.Key)))
        {
            fields[$"pick:{dossier.Value:N}"] = "true";
        }

        Assert.Equal(HttpStatusCode.SeeOther, (await appraiser.PostAsync(path, fields)).StatusCode);
    }

    /// <summary>What the public can read of a release, against the file of expected places and points; the number of lines compared.</summary>
    public async Task<int> CompareAsync(YearGroup group, string sha256)
    {
        var reader = await province.AsAsync(Identity.Anonymous);
        var answer = await reader.GetAsync(PathOf(ResultsPaths.Document(sha256)));
        var document = RoundResults.Parse(await answer.Content.ReadAsStringAsync());
        var expected = Files.Expected(group.Name);
        Assert.Equal(expected.Keys.Order(StringComparer.Ordinal), document.Units.Select(unit => unit.Code).Order(StringComparer.Ordinal));
        foreach (var unit in document.Units)
        {
            var lines = expected[unit.Code];
            Assert.Equal((unit.Code, lines["rank"]), (unit.Code, unit.Rank is { } rank ? Text(rank) : ""));
            Assert.Equal((unit.Code, lines["class"]), (unit.Code, unit.ClassId ?? ""));
            Assert.Equal((unit.Code, lines["total"]), (unit.Code, Text(unit.TotalE10 / 1e10m)));
            Assert.All(
                unit.Nodes.Where(node => node.Id != group.Set.Set.Root.Id.Value),
                node => Assert.Equal((node.Id, lines[node.Id]), (node.Id, Text(node.EarnedE10 / 1e10m)))
            );
        }

        return document.Units.Sum(unit => unit.Nodes.Count - 1);
    }

    public static string PathOf(string path) => $"/{Province.Slug}{path}";

    public async Task<Dictionary<string, Guid>> UnitsAsync()
    {
        await using var db = province.Databases.Open(province.Authority);
        return await db.Units.ToDictionaryAsync(unit => unit.Code, unit => unit.Id);
    }

    private Web.Data.WriteRequest Registering() =>
        province.Request(province.Authority, province.Accounts[Identity.AuthorityAdministrator], AuthorityRegister.Stream);

    private static string Text(decimal number) => number.ToString("0.##########", System.Globalization.CultureInfo.InvariantCulture);
}
