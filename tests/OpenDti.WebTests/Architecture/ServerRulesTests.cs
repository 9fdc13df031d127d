using System.Text.RegularExpressions;
using OpenDti.Web.Security;
using OpenDti.Web.Ui;

namespace OpenDti.WebTests.Architecture;

/// <summary>Each rule holds for the source, and is seen to fail on a planted breach.</summary>
public sealed partial class ServerRulesTests
{
    [Fact]
    public void A_feature_imports_root_types_of_earlier_features_only()
    {
        Assert.Empty(ServerRules.FeaturesOutOfOrder(SourceFiles.OfServer));

        Assert.Single(ServerRules.FeaturesOutOfOrder([("Features/Units/Unit.cs", "using OpenDti.Web.Features.Dossiers;")]));
        Assert.Single(ServerRules.FeaturesOutOfOrder([("Features/Portal/Home/X.cs", "using OpenDti.Web.Features.Dossiers.Enter;")]));
        Assert.Single(ServerRules.FeaturesOutOfOrder([("Features/Units/X.cs", "using OpenDti.Web.Features.Unlisted;")]));
    }

    [Fact]
    public void Every_feature_folder_is_in_the_order_and_the_order_names_no_other()
    {
        var folders = Directory.GetDirectories(Path.Combine(SourceFiles.Root, "src/OpenDti.Web/Features")).Select(Path.GetFileName);

        Assert.Equal(ServerRules.FeatureOrder.Order(StringComparer.Ordinal), folders.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Changes_are_saved_in_one_place()
    {
        Assert.Empty(ServerRules.SavesOutsideWrites(SourceFiles.OfServer));

        Assert.Single(ServerRules.SavesOutsideWrites([("Features/Units/X.cs", "await db.SaveChangesAsync();")]));
    }

    [Fact]
    public void Only_the_demonstration_makes_up_when_something_was_written()
    {
        Assert.Empty(ServerRules.MadeUpTimes(SourceFiles.OfServer));

        Assert.Single(ServerRules.MadeUpTimes([("Features/Units/X.cs", "request with { MadeUpAt = yesterday }")]));
        Assert.Empty(ServerRules.MadeUpTimes([("Data/DemoProvince/X.cs", "request with { MadeUpAt = yesterday }")]));
    }

    [Fact]
    public void Numbers_that_people_see_are_computed_in_the_core()
    {
        Assert.Empty(ServerRules.ArithmeticOnPoints(SourceFiles.OfServer));

        Assert.Single(ServerRules.ArithmeticOnPoints([("Features/Portal/X.razor", "@(decimal.Round(unit.Share, 2))")]));
        Assert.Single(ServerRules.ArithmeticOnPoints([("Features/Portal/X.razor", "@(row.Earned.Value * 2)")]));
    }

    [Fact]
    public void A_dossier_becomes_inputs_in_one_place()
    {
        Assert.Empty(ServerRules.InputsMadeElsewhere(SourceFiles.OfServer));

        Assert.Single(ServerRules.InputsMadeElsewhere([("Features/Monitoring/X.cs", "new UnitInputs(unit, values, [])")]));
    }

    [Fact]
    public void There_is_no_layer_that_adds_nothing()
    {
        Assert.Empty(ServerRules.LayersThatAddNothing(SourceFiles.OfServer));

        Assert.Single(ServerRules.LayersThatAddNothing([("A.cs", "public interface IUnits { } class Units : IUnits;")]));
        Assert.Single(ServerRules.LayersThatAddNothing([("A.cs", "class UnitRepository { }")]));
    }

    [Fact]
    public void Every_refusal_has_its_sentence_in_both_languages_with_the_operands_it_is_given()
    {
        var rows = UiSetup.AllRefusals.ToDictionary(row => row.Code);
        var given = SourceFiles
            .OfServer.SelectMany(file => NewRefusal().Matches(file.Text))
            .Select(match => match.Groups["code"].Value)
            .ToHashSet();

        Assert.NotEmpty(given);
        Assert.Equal(given.Order(StringComparer.Ordinal), rows.Keys.Order(StringComparer.Ordinal));
        Assert.All(
            rows.Values,
            row =>
                Assert.Equal(
                    Operand().Matches(row.Vi).Select(m => m.Value).Distinct().Order(StringComparer.Ordinal),
                    Operand().Matches(row.En).Select(m => m.Value).Distinct().Order(StringComparer.Ordinal)
                )
        );
        Assert.All(rows.Values, row => Assert.NotEqual(row.Vi, row.En));
    }

    /// <summary>The table that people check against the regulation is the one that the server enforces.</summary>
    [Fact]
    public void The_printed_permission_table_is_the_enforced_one()
    {
        var printed = File.ReadAllLines(Path.Combine(SourceFiles.Root, "docs/permissions.md"))
            .Where(line => line.StartsWith("| `", StringComparison.Ordinal));
        var enforced = SecuritySetup
            .AllPermissions.Select(row =>
                $"| `{row.Endpoint}` | {row.Audience} | {string.Join(", ", row.Roles)} | {(row.UnitOf is null ? "" : "own unit")} | {string.Join(", ", row.States ?? [])} |"
            )
            .Order(StringComparer.Ordinal);

        Assert.True(enforced.SequenceEqual(printed), "docs/permissions.md must hold:\n" + string.Join('\n', enforced));
    }

    [GeneratedRegex("new Refusal\\(\\s*\"(?<code>[a-z-]+\\.[a-z-]+)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex NewRefusal();

    [GeneratedRegex(@"\{\d(:n)?\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Operand();
}
