import { Tooltip } from 'radix-ui';
import { type ReactNode, useEffect, useRef } from 'react';
import { Route, Router, Switch, useLocation } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { useStore } from 'zustand';
import { AboutScreen } from './features/about/AboutScreen.tsx';
import { AfterRunScreen } from './features/care/checkIn/AfterRunScreen.tsx';
import { BackStoryScreen } from './features/care/checkIn/BackStoryScreen.tsx';
import { ChangeCheckInScreen } from './features/care/checkIn/ChangeCheckInScreen.tsx';
import { ToldScreen } from './features/care/checkIn/ToldScreen.tsx';
import { ExerciseScreen } from './features/care/exercises/ExerciseScreen.tsx';
import { ExercisesScreen } from './features/care/exercises/ExercisesScreen.tsx';
import { HelpScreen } from './features/care/help/HelpScreen.tsx';
import { Plan } from './features/care/plan/Plan.tsx';
import { SessionScreen } from './features/care/player/SessionScreen.tsx';
import { Runs } from './features/care/runs/Runs.tsx';
import { Today } from './features/care/today/Today.tsx';
import { OverTime } from './features/care/together/OverTime.tsx';
import { Summary } from './features/care/together/Summary.tsx';
import { ChooseRuns } from './features/compare/ChooseRuns.tsx';
import { CompareScreen } from './features/compare/CompareScreen.tsx';
import { Home } from './features/home/Home.tsx';
import { JoinedScreen } from './features/joined/JoinedScreen.tsx';
import { KeepScreen } from './features/keep/KeepScreen.tsx';
import { LiveScreen } from './features/live/LiveScreen.tsx';
import { PrepareFilm } from './features/prepare/PrepareFilm.tsx';
import { PrintRun, PrintSample } from './features/review/print/PrintScreen.tsx';
import { ReviewRun } from './features/review/ReviewRun.tsx';
import { ReviewSample } from './features/review/ReviewSample.tsx';
import { SettingsScreen } from './features/settings/SettingsScreen.tsx';
import { CrashScreen } from './features/shell/CrashScreen.tsx';
import { DropTarget } from './features/shell/DropTarget.tsx';
import { ErrorBoundary } from './features/shell/ErrorBoundary.tsx';
import { NotFound } from './features/shell/NotFound.tsx';
import { OpenedFiles } from './features/shell/OpenedFiles.tsx';
import { ServicesContext } from './features/shell/ServicesContext.ts';
import { SharedScreen } from './features/shell/SharedScreen.tsx';
import { TrendsScreen } from './features/trends/TrendsScreen.tsx';
import { Working } from './features/working/Working.tsx';
import type { Services } from './state/services.ts';

interface AppProps {
  readonly services: Services;
}

/** A screen that breaks gives way to one that leads out; the next address is tried again. */
function Guarded({ children }: { readonly children: ReactNode }) {
  const [path] = useLocation();
  return (
    <ErrorBoundary fallback={<CrashScreen />} tries={path}>
      {children}
    </ErrorBoundary>
  );
}

/** The screens and their addresses. They live behind the `#`, so that any file server will do. */
export function App({ services }: AppProps) {
  // Words are read where they are drawn: another language draws everything anew.
  const language = useStore(services.preferences, (state) => state.language);
  // Figures in other units are drawn again where they stand, so that nothing that was opened closes.
  useStore(services.preferences, ({ heightUnit, speedUnit }) => `${heightUnit} ${speedUnit}`);
  const before = useRef(language);
  useEffect(() => {
    if (before.current === language) return;
    before.current = language;
    // Whoever chose by keyboard goes on where they were, once the screen has taken the focus as each new one does.
    requestAnimationFrame(() => document.querySelector<HTMLElement>('[data-language] :checked')?.focus());
  }, [language]);
  return (
    <ServicesContext value={services}>
      <Tooltip.Provider delayDuration={500}>
        <Router hook={useHashLocation}>
          <Guarded key={language}>
            <DropTarget />
            <OpenedFiles />
            <Switch>
              <Route path="/" component={Home} />
              <Route path="/shared" component={SharedScreen} />
              <Route path="/check" component={PrepareFilm} />
              <Route path="/today" component={Today} />
              <Route path="/back-story" component={BackStoryScreen} />
              <Route path="/after-run/:day?">{({ day }) => <AfterRunScreen key={day} day={day ?? null} />}</Route>
              <Route path="/what-helps" component={HelpScreen} />
              <Route path="/told" component={ToldScreen} />
              <Route path="/told/:id">{({ id }) => <ChangeCheckInScreen key={id} id={id} />}</Route>
              <Route path="/exercises" component={ExercisesScreen} />
              <Route path="/exercises/do/:part">{({ part }) => <SessionScreen key={part} part={part} />}</Route>
              <Route path="/exercises/:id">{({ id }) => <ExerciseScreen key={id} id={id} />}</Route>
              <Route path="/plan" component={Plan} />
              <Route path="/runs" component={Runs} />
              <Route path="/over-time" component={OverTime} />
              <Route path="/over-time/summary" component={Summary} />
              <Route path="/compare/:first?">{({ first }) => <ChooseRuns first={first ?? null} />}</Route>
              <Route path="/joined/:first">{({ first }) => <ChooseRuns first={first} way="joined" />}</Route>
              <Route path="/joined/:first/:second">
                {(pair) => <JoinedScreen key={`${pair.first} ${pair.second}`} {...pair} />}
              </Route>
              <Route path="/compare/:first/:second/:asked?">
                {(pair) => <CompareScreen key={`${pair.first} ${pair.second}`} {...pair} />}
              </Route>
              <Route path="/keep" component={KeepScreen} />
              <Route path="/trends" component={TrendsScreen} />
              <Route path="/settings" component={SettingsScreen} />
              <Route path="/about" component={AboutScreen} />
              <Route path="/live" component={LiveScreen} />
              <Route path="/working" component={Working} />
              <Route path="/sample" component={ReviewSample} />
              <Route path="/sample/page" component={PrintSample} />
              <Route path="/run/:id/page">{({ id }) => <PrintRun key={id} id={id} />}</Route>
              <Route path="/run/:id">{({ id }) => <ReviewRun key={id} id={id} />}</Route>
              <Route component={NotFound} />
            </Switch>
          </Guarded>
        </Router>
      </Tooltip.Provider>
    </ServicesContext>
  );
}
