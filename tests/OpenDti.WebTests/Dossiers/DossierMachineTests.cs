using System.Text.Json;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Dossiers;

namespace OpenDti.WebTests.Dossiers;

/// <summary>
/// The dossier's machine against the rules of the guide (chuyen-vien.md, lanh-dao.md), written down here a second time: every state, act and time,
/// then long random lives beside a model that knows nothing of the code.
/// </summary>
public sealed class DossierMachineTests
{
    private const int Lives = 400;
    private const int StepsOfLife = 60;

    private static readonly Guid Specialist = Guid.CreateVersion7();
    private static readonly Guid Leader = Guid.CreateVersion7();

    /// <summary>While units enter: the state that comes, or why not. The specialist still corrects what was sent; the leader's version tells.</summary>
    private static readonly Dictionary<(DossierState In, DossierAct Act), string> WhileOpen = new()
    {
        [(DossierState.Entering, DossierAct.Enter)] = nameof(DossierState.Entering),
        [(DossierState.Entering, DossierAct.Send)] = nameof(DossierState.Sent),
        [(DossierState.Entering, DossierAct.Return)] = "dossier.no-such-move",
        [(DossierState.Entering, DossierAct.Confirm)] = "dossier.no-such-move",
        [(DossierState.Entering, DossierAct.Withdraw)] = "dossier.not-confirmed",
        [(DossierState.Sent, DossierAct.Enter)] = nameof(DossierState.Sent),
        [(DossierState.Sent, DossierAct.Send)] = "dossier.no-such-move",
        [(DossierState.Sent, DossierAct.Return)] = nameof(DossierState.Returned),
        [(DossierState.Sent, DossierAct.Confirm)] = nameof(DossierState.Confirmed),
        [(DossierState.Sent, DossierAct.Withdraw)] = "dossier.not-confirmed",
        [(DossierState.Returned, DossierAct.Enter)] = nameof(DossierState.Returned),
        [(DossierState.Returned, DossierAct.Send)] = nameof(DossierState.Sent),
        [(DossierState.Returned, DossierAct.Return)] = "dossier.no-such-move",
        [(DossierState.Returned, DossierAct.Confirm)] = "dossier.no-such-move",
        [(DossierState.Returned, DossierAct.Withdraw)] = "dossier.not-confirmed",
        [(DossierState.Confirmed, DossierAct.Enter)] = "dossier.no-such-move",
        [(DossierState.Confirmed, DossierAct.Send)] = "dossier.no-such-move",
        [(DossierState.Confirmed, DossierAct.Return)] = "dossier.no-such-move",
        [(DossierState.Confirmed, DossierAct.Confirm)] = "dossier.no-such-move",
        [(DossierState.Confirmed, DossierAct.Withdraw)] = nameof(DossierState.Entering),
    };

    /// <summary>When somebody acts.</summary>
    public enum Time
    {
        BeforeOpening,
        LastMillisecond,
        Deadline,
        DeadlineButExtended,
        EndOfExtension,
        Approved,
        Released,
    }

    public static TheoryData<DossierState, DossierAct, Time> Everything
    {
        get
        {
            var all = new TheoryData<DossierState, DossierAct, Time>();
            foreach (var state in Enum.GetValues<DossierState>())
            {
                foreach (var act in Enum.GetValues<DossierAct>())
                {
                    // Before a round opens nothing was entered, and so nothing sent.
                    foreach (var time in Enum.GetValues<Time>().Where(t => t != Time.BeforeOpening || state == DossierState.Entering))
                    {
                        all.Add(state, act, time);
                    }
                }
            }

            return all;
        }
    }

    [Theory]
    [MemberData(nameof(Everything))]
    public void What_the_guide_says_is_what_a_dossier_does(DossierState state, DossierAct act, Time time)
    {
        var one = In(state);
        At(one, time);
        var version = one.Dossier.Version;

        var refusal = act switch
        {
            DossierAct.Enter => one.Enter(Specialist, "mot", "5"),
            DossierAct.Send => one.Send(Specialist, version),
            DossierAct.Return => one.Return(Leader, version, "mot"),
            DossierAct.Confirm => one.Confirm(Leader, version, hasEntered: false),
            _ => one.Withdraw(Leader, version, "Nhầm số.", Role.Leader),
        };

        Assert.Equal(Expected(state, act, time), refusal ?? one.Dossier.State.ToString());
        Assert.Equal(refusal is null ? version + 1 : version, one.Dossier.Version);
        Assert.True(refusal is null || one.Dossier.State == state);
    }

    [Theory]
    [InlineData(false, Role.Leader, null)]
    [InlineData(false, Role.Specialist, "dossier.withdraw-by-leader")]
    [InlineData(true, Role.Leader, null)]
    [InlineData(true, Role.Specialist, null)]
    public void Who_handed_in_the_signed_form_takes_it_back_and_what_was_confirmed_on_screen_only_the_leader(
        bool isOnPaper,
        Role seat,
        string? expected
    )
    {
        var one = In(DossierState.Sent);
        _ = isOnPaper ? one.ConfirmByPaper(Specialist, one.Dossier.Version) : one.Confirm(Leader, one.Dossier.Version, hasEntered: false);

        Assert.Equal(expected, one.Withdraw(Specialist, one.Dossier.Version, "Nhầm số.", seat));
    }

    [Fact]
    public void After_twenty_four_thousand_random_steps_state_version_and_deadline_are_those_of_the_model()
    {
        var dice = new Random(20311015);
        var outcomes = new Dictionary<string, int>();
        for (var life = 0; life < Lives; life++)
        {
            var one = new DossierLife(dice);
            for (var step = 0; step < StepsOfLife; step++)
            {
                var outcome = one.Step();
                outcomes[outcome] = outcomes.GetValueOrDefault(outcome) + 1;
                one.MustAgree();
            }

            Assert.Equal(JsonSerializer.Serialize(one.Dossier), JsonSerializer.Serialize(one.Replayed()));
        }

        // Whatever the machine can answer was met; a walk that never gets anywhere would agree with any model.
        Assert.Equal(DossierLife.Outcomes.Order(StringComparer.Ordinal), outcomes.Keys.Order(StringComparer.Ordinal));
    }

    private static string Expected(DossierState state, DossierAct act, Time time) =>
        time switch
        {
            Time.BeforeOpening => "dossier.not-open-yet",
            Time.LastMillisecond or Time.DeadlineButExtended => WhileOpen[(state, act)],
            _ => act == DossierAct.Withdraw ? "dossier.withdraw-after-deadline" : "dossier.after-deadline",
        };

    private static void At(EnteredDossier one, Time time)
    {
        var extended = EnteredDossier.Deadline.AddDays(3);
        if (time is Time.DeadlineButExtended or Time.EndOfExtension)
        {
            Assert.Null(one.Extend(Leader, extended, EnteredDossier.Deadline, "Bão số 9."));
        }

        one.Now = time switch
        {
            Time.BeforeOpening => EnteredDossier.OpensAt.AddMilliseconds(-1),
            Time.LastMillisecond => EnteredDossier.Deadline.AddMilliseconds(-1),
            Time.Deadline or Time.DeadlineButExtended => EnteredDossier.Deadline,
            Time.EndOfExtension => extended,
            _ => EnteredDossier.Deadline.AddDays(30),
        };
        if (time is Time.Approved or Time.Released)
        {
            one.Approve();
        }

        if (time == Time.Released)
        {
            one.Release();
        }
    }

    private static EnteredDossier In(DossierState state)
    {
        var one = new EnteredDossier();
        one.Enter(Specialist, "mot", "3");
        if (state != DossierState.Entering)
        {
            one.Send(Specialist, one.Dossier.Version);
        }

        if (state == DossierState.Returned)
        {
            one.Return(Leader, one.Dossier.Version, "mot");
        }
        else if (state == DossierState.Confirmed)
        {
            one.Confirm(Leader, one.Dossier.Version, hasEntered: false);
        }

        Assert.Equal(state, one.Dossier.State);
        return one;
    }
}
