using Microsoft.EntityFrameworkCore;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Authorities;
using OpenDti.Web.Features.Dossiers.Calendar;
using OpenDti.Web.Features.Rounds;
using OpenDti.Web.Features.Units;
using Person = OpenDti.BrowserTests.People.Person;

namespace OpenDti.BrowserTests.WholeWay;

/// <summary>What the authority does before a year begins.</summary>
public static class YearSteps
{
    /// <summary>A new unit with a specialist and a leader, whose user names end in a word.</summary>
    public static async Task SettleUnitAsync(this Province province, UnitKind kind, string name, string word)
    {
        var unit = (await province.RegisterAsync(kind, name))[0];
        var hash = province.Use<Passwords>().Hash(Province.Password);
        Seating[] seatings =
        [
            new("Chuyên viên " + name, "cv." + word, hash, Workplace.At(unit), Role.Specialist),
            new("Lãnh đạo " + name, "ld." + word, hash, Workplace.At(unit), Role.Leader),
        ];
        var request = province.Request(province.Authority, province.Accounts[Identity.AuthorityAdministrator], AuthorityRegister.Stream);
        Assert.False((await province.Use<SeatPersons>().RunAsync(request, seatings, CancellationToken.None)).IsRefused);
    }

    /// <summary>The administrator opens the round of a kind of units on the page, with the test set made out for it, and plans its legal day.</summary>
    public static async Task<OpenRound> OpenYearAsync(
        this Person administrator,
        Province province,
        UnitKind kind,
        DateTimeOffset deadline,
        string publishBefore
    )
    {
        var year = HanoiTime.DayOf(deadline).Year;
        var word = kind.ToString().ToLowerInvariant();
        var set = await province.AdoptAsync(
            TestSet
                .Yaml.Replace("id: \"tap-thu\"", $"id: \"tap-{word}\"", StringComparison.Ordinal)
                .Replace("unitKind: \"department\"", $"unitKind: \"{word}\"", StringComparison.Ordinal)
        );
        await administrator.GoAsync(Paths.Rounds + "/new");
        await administrator.Page.GetByLabel(Words.Open.Year).FillAsync($"{year}");
        await administrator.Page.GetByLabel(Words.Open.Kind).SelectOptionAsync(kind.ToString());
        await administrator.Page.GetByLabel(Words.Open.Set).SelectOptionAsync(set.ToString());
        await administrator.Page.GetByLabel(Words.Open.WindowFrom).FillAsync($"15/10/{year - 1}");
        await administrator.Page.GetByLabel(Words.Open.WindowTo).FillAsync($"15/10/{year}");
        await administrator.Page.GetByLabel(Words.Open.DeadlineDay).FillAsync(HanoiTime.DateOf(deadline));
        await administrator.Page.GetByLabel(Words.Open.DeadlineTime).FillAsync("17:00");
        await administrator.PressAsync(Words.Open.Submit);
        var round = await OpenedAsync(province, year, kind);

        await administrator.GoAsync(Paths.Board(round) + "/calendar");
        await administrator.Page.GetByLabel(CalendarTexts.Vi.PublishBefore).FillAsync(publishBefore);
        await administrator.PressAsync(CalendarTexts.Vi.Save);
        await administrator.SeesAsync(CalendarTexts.Vi.FirstPlan);
        return round;
    }

    private static async Task<OpenRound> OpenedAsync(Province province, int year, UnitKind kind)
    {
        await using var db = province.Databases.Open(province.Authority);
        var group = await db.RoundGroups.SingleAsync(g => g.Round!.Year == year && g.UnitKind == kind);
        var dossiers = await db.Dossiers.Where(d => d.RoundGroupId == group.Id).ToDictionaryAsync(d => d.UnitId, d => d.Id);
        return new OpenRound(
            group.Id,
            year,
            group.DeadlineAt,
            dossiers.GetValueOrDefault(province.UnitA),
            dossiers.GetValueOrDefault(province.UnitB)
        );
    }
}
