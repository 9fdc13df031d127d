using System.Net;
using AngleSharp.Html.Dom;
using OpenDti.TestWorld;

namespace OpenDti.WebTests.Dossiers;

/// <summary>The checks of a set while a row is saved: what blocks is refused with its sentence, what warns is saved and said beside the row.</summary>
public abstract class EntryCheckTests(Province province)
{
    private const string TooMany = "Khai 21 lần diễn tập nhưng Ban Chỉ đạo: Không. Hãy sửa 1.1 hoặc 2.1.";

    [Fact]
    public async Task A_figure_that_contradicts_another_row_is_refused_and_stays_in_its_field()
    {
        var round = await province.OpenRoundAsync();
        var specialist = await province.AsAsync(Identity.SpecialistOfA);
        await specialist.SaveAsync(round.DossierOfA, "nhan-thuc", "co-ban-chi-dao", new() { ["ban-chi-dao"] = "no" });

        var answer = await specialist.SaveAsync(round.DossierOfA, "an-toan", "dien-tap", new() { ["so-lan"] = "21" });

        var page = await Visitor.PageOf(answer);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal(TooMany, page.QuerySelector("#tc-dien-tap .err")!.TextContent);
        Assert.Equal(TooMany, page.QuerySelector(".errsum li")!.TextContent);
        Assert.Equal("21", ((IHtmlInputElement)page.QuerySelector("#v-so-lan")!).Value);
        Assert.Equal("ban-chi-dao", (await province.DossierAsync(round.DossierOfA)).Answers.Single().Input);
    }

    [Fact]
    public async Task The_other_row_is_refused_as_well_because_either_may_be_wrong()
    {
        var round = await province.OpenRoundAsync();
        var specialist = await province.AsAsync(Identity.SpecialistOfA);
        await specialist.SaveAsync(round.DossierOfA, "an-toan", "dien-tap", new() { ["so-lan"] = "21" });

        var answer = await specialist.SaveAsync(round.DossierOfA, "nhan-thuc", "co-ban-chi-dao", new() { ["ban-chi-dao"] = "no" });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains(TooMany, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_warns_is_saved_and_said_beside_the_row_until_it_is_mended()
    {
        var round = await province.OpenRoundAsync();
        var specialist = await province.AsAsync(Identity.SpecialistOfA);
        async Task<IHtmlDocument> SaveAsync(string systems)
        {
            var values = new Dictionary<string, string> { ["da-duyet"] = "1", ["he-thong"] = systems };
            var answer = await specialist.SaveAsync(round.DossierOfA, "an-toan", "cap-do", values);
            Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
            return await specialist.OpenAsync($"/{Province.Slug}/dossiers/{round.DossierOfA:N}/indices/an-toan");
        }

        var warned = await SaveAsync("1234567");
        var mended = await SaveAsync("2");

        Assert.Equal(
            "Cần kiểm tra Tổng số hệ thống (1.234.567) lớn bất thường. Hãy kiểm tra lại.",
            warned.QuerySelector("#tc-cap-do .warn")!.TextContent
        );
        Assert.Null(warned.QuerySelector("#tc-cap-do .err"));
        Assert.Null(mended.QuerySelector(".warn"));
    }

    [Fact]
    public async Task Two_people_who_save_the_two_rows_of_a_check_at_once_never_both_succeed()
    {
        var specialist = await province.AsAsync(Identity.SpecialistOfA);
        for (var time = 0; time < 12; time++)
        {
            var dossier = (await province.OpenRoundAsync()).DossierOfA;
            var (first, second) = (await specialist.TokenAsync(), await specialist.TokenAsync());
            first["value:so-lan"] = "21";
            second["value:ban-chi-dao"] = "no";
            var path = $"/{Province.Slug}/dossiers/{dossier:N}/answers";

            var answers = await Task.WhenAll(
                specialist.PostAsync(path + "/dien-tap", first),
                specialist.PostAsync(path + "/co-ban-chi-dao", second)
            );

            Assert.Single(answers, answer => answer.StatusCode == HttpStatusCode.SeeOther);
            var refused = Assert.Single(answers, answer => answer.StatusCode == HttpStatusCode.UnprocessableEntity);
            Assert.Contains(TooMany, await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
            Assert.Single((await province.DossierAsync(dossier)).Answers);
        }
    }

    [Fact]
    public async Task The_sentence_comes_in_the_reader_s_language()
    {
        var round = await province.OpenRoundAsync();
        var specialist = await province.AsAsync(Identity.SpecialistOfA);
        await province.SaveAsync(round.DossierOfA, "co-ban-chi-dao", Identity.SpecialistOfA, ("ban-chi-dao", "no", 0));
        var fields = await specialist.TokenAsync();
        fields["value:so-lan"] = "21";

        var answer = await specialist.PostAsync($"/en/{Province.Slug}/dossiers/{round.DossierOfA:N}/answers/dien-tap", fields);

        var page = await Visitor.PageOf(answer);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal(
            "21 exercises are declared, but steering committee: No. Correct 1.1 or 2.1.",
            page.QuerySelector("#tc-dien-tap .err")!.TextContent
        );
    }
}

[Collection(Engines.Sqlite)]
public sealed class EntryCheckOnSqliteTests(SqliteProvince province) : EntryCheckTests(province);

[Collection(Engines.Postgres)]
public sealed class EntryCheckOnPostgresTests(PostgresProvince province) : EntryCheckTests(province);
